import type { Plan } from '#contract/plan.ts'
import { customer } from './customer.ts'
import { plain } from './plain-plan.ts'

/** A small plan that keeps every rule of the contract. */
export const samplePlan = (title = '표본 계획'): Plan =>
  plain(({ meta, demand }) => {
    meta.title = title
    demand.push(customer('research', 70))
  })
