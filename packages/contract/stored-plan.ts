import * as z from 'zod'
import { Plan } from './plan.ts'

export const PlanId = z
  .string()
  .regex(/^pln_[a-z0-9]{16,40}$/)
  .meta({ description: 'Id of a stored plan' })

export const RevisionNumber = z.coerce.number().int().min(1).max(1_000_000)

export const StoredPlan = z
  .strictObject({
    id: PlanId,
    revision: z.int(),
    planHash: z.string(),
    engineVersion: z.string(),
    savedAt: z.iso.datetime(),
    plan: Plan,
  })
  .meta({ id: 'StoredPlan' })

export const PlanSummary = z
  .strictObject({
    id: PlanId,
    revision: z.int(),
    title: z.string(),
    planHash: z.string(),
    engineVersion: z.string(),
    savedAt: z.iso.datetime(),
  })
  .meta({ id: 'PlanSummary' })

export const PlanPage = z
  .strictObject({ items: z.array(PlanSummary), cursor: z.string().optional() })
  .meta({ id: 'PlanPage' })

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(2000).optional(),
})

export const PlanBody = z.strictObject({ plan: Plan }).meta({ id: 'PlanBody' })

export type StoredPlan = z.infer<typeof StoredPlan>
export type PlanSummary = z.infer<typeof PlanSummary>
export type PlanPage = z.infer<typeof PlanPage>
export type PageQuery = z.infer<typeof PageQuery>
