import * as z from 'zod'
import { Plan } from './plan.ts'

export const PlanId = z
  .string()
  .regex(/^pln_[a-z0-9]{16,40}$/)
  .meta({ description: 'Id of a stored plan' })

export const RevisionNumber = z.coerce.number().int().min(1).max(1_000_000)

/** A word or two by which plans are found again. No character that addresses keep for themselves. */
export const Tag = z
  .string()
  .trim()
  .normalize('NFC')
  .regex(/^[^/\\?#%\p{Cc}]+$/u)
  .max(30)
  .meta({ description: 'A tag of a plan', examples: ['haenam'] })

export const Note = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .meta({ description: 'What has changed in this revision', examples: ['Rents as in the offer of May'] })

export const StoredPlan = z
  .strictObject({
    id: PlanId,
    revision: z.int(),
    planHash: z.string(),
    engineVersion: z.string(),
    savedAt: z.iso.datetime(),
    note: Note.optional(),
    plan: Plan,
  })
  .meta({ id: 'StoredPlan' })

/** A plan by where it is stored. */
export const Stored = z
  .strictObject({
    id: PlanId,
    revision: z.int().min(1).max(1_000_000).optional().meta({ description: 'The latest unless given' }),
  })
  .meta({ description: 'A stored plan' })

export const PlanSummary = z
  .strictObject({
    id: PlanId,
    revision: z.int(),
    title: z.string(),
    planHash: z.string(),
    engineVersion: z.string(),
    savedAt: z.iso.datetime(),
    note: Note.optional(),
    tags: z
      .array(Tag)
      .optional()
      .meta({ description: 'Of the plan, in a list of plans; left out where it bears none' }),
  })
  .meta({ id: 'PlanSummary' })

export const PlanPage = z
  .strictObject({ items: z.array(PlanSummary), cursor: z.string().optional() })
  .meta({ id: 'PlanPage' })

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(2000).optional(),
})

export const PlanQuery = z.strictObject({
  ...PageQuery.shape,
  q: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .optional()
    .meta({ description: 'Words that the title or a tag holds, each of them somewhere; case does not matter' }),
  tag: Tag.optional().meta({ description: 'A tag that the plan bears' }),
})

export const PlanTags = z.strictObject({ tags: z.array(Tag) }).meta({ id: 'PlanTags' })

export const PlanBody = z.strictObject({ plan: Plan, note: Note.optional() }).meta({ id: 'PlanBody' })

export type StoredPlan = z.infer<typeof StoredPlan>
export type PlanSummary = z.infer<typeof PlanSummary>
export type PlanPage = z.infer<typeof PlanPage>
export type PageQuery = z.infer<typeof PageQuery>
export type PlanQuery = z.infer<typeof PlanQuery>
export type PlanTags = z.infer<typeof PlanTags>
export type PlanBody = z.infer<typeof PlanBody>
