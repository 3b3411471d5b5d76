import * as z from 'zod'
import { AlertReply } from './evaluation.ts'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const VerdictRequest = z.strictObject(subject).refine(onePlan, onePlanMessage).meta({ id: 'VerdictRequest' })

export const Tone = z.enum(['favourable', 'caution', 'unfavourable']).meta({
  description:
    'favourable: debt is served from the plan’s own cash, the private side earns its hurdle at the one rate that there ' +
    'is, and the public side does not lose',
})

export const VerdictFigure = z
  .strictObject({
    id: z.enum(['return', 'cost', 'public', 'cover', 'served']),
    label: z.string(),
    measure: z.string().meta({ description: 'Id of the measure' }),
    value: z.number().nullable(),
    unit: z.string(),
    why: z.string().optional().meta({ description: 'Why there is no value' }),
    against: z.number().optional().meta({ description: 'What it is held against, in its unit' }),
    note: z.string(),
  })
  .meta({ id: 'VerdictFigure' })

/** What one evaluation says of a plan. */
const reading = {
  tone: Tone,
  row: z.string().meta({ description: 'Row of the rule that speaks, the first that applies' }),
  sentence: z.string().meta({ description: 'One to three sentences in the language of the request' }),
  figures: z.array(VerdictFigure),
}

export const VerdictSummary = z.strictObject(reading).meta({ id: 'VerdictSummary' })

export const VerdictPrice = z
  .strictObject({
    factor: z.number().nullable().meta({ description: 'Of the plan’s prices, at which the NPV at the hurdle is 0' }),
    average: z.number().nullable().meta({ description: 'KRW for an H100-equivalent hour sold at that factor' }),
    planned: z.number().nullable().meta({ description: 'KRW for such an hour in the plan' }),
    why: z.string().optional().meta({ description: 'Why there is no such factor' }),
  })
  .meta({ id: 'VerdictPrice' })

export const VerdictReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    ...reading,
    price: VerdictPrice,
    alerts: z.array(AlertReply).meta({ description: 'The alerts that matter most, red before amber' }),
    assumptions: z
      .strictObject({ of: z.int(), assumed: z.int() })
      .nullable()
      .meta({ description: 'Of the inputs that carry the result, how many are assumptions or have no source' }),
  })
  .meta({ id: 'Verdict' })

export type VerdictSummary = z.infer<typeof VerdictSummary>
export type VerdictReply = z.infer<typeof VerdictReply>
