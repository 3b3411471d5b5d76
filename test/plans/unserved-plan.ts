import fc from 'fast-check'
import { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from './any-plan.ts'

/** Any plan with loans that charge nothing and are repaid late, beside reserves of both kinds. */
export const arbitraryUnservedPlan: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryPlan, fc.integer({ min: 0, max: 24 }))
  .map(([plan, months]) => {
    const { finance } = structuredClone(plan)
    const tranches = finance.tranches.map(({ refinancing: _, ...one }) => ({
      ...one,
      rate: { kind: 'fixed', rate: 0 },
      agencyFee: 0,
      graceMonths: 120,
      refinancing: null,
    }))
    const reserve = { months }
    return Plan.parse({ ...plan, finance: { ...finance, tranches, reserve, minimumCash: 0, distributionMonth: 5 } })
  })
