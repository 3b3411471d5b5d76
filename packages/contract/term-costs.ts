import * as z from 'zod'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const TermCostsRequest = z.strictObject(subject).refine(onePlan, onePlanMessage).meta({ id: 'TermCostsRequest' })

const change = z
  .number()
  .nullable()
  .meta({ description: 'Null where there is no value with the term or without, or the term is not priced' })

export const TermCostReply = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    priced: z.boolean().meta({ description: 'Whether switching the term off can say what it costs' }),
    why: z.string().optional().meta({ description: 'Why it cannot' }),
    peakExposure: z
      .number()
      .nullable()
      .optional()
      .meta({ description: 'The most that a guarantee stands for in any month, KRW' }),
    changes: z.strictObject({
      privateNpv: change.meta({ description: 'NPV of the private side at its hurdle, KRW' }),
      privateIrr: change.meta({ description: 'IRR of the private side' }),
      treasuryNpv: change.meta({ description: 'NPV of the treasury, KRW' }),
    }),
  })
  .meta({ id: 'TermCost', description: 'What switching one term off would change' })

export const TermCostsReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    terms: z.array(TermCostReply),
  })
  .meta({ id: 'TermCosts' })

export type TermCostsReply = z.infer<typeof TermCostsReply>
