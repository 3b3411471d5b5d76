import * as z from 'zod'
import { Citation } from './citation.ts'
import { Month } from './quantity.ts'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const TraceRequest = z
  .strictObject({
    ...subject,
    line: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Id of a line', examples: ['debt.policy.balance'] }),
    measure: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'Id of a measure', examples: ['equity.irr'] }),
    month: Month.optional().meta({ description: 'Month of the line; the last one unless given' }),
    from: Month.optional().meta({
      description: 'First month of a sum of months that ends with `month`; a level stays that of its last month',
    }),
    depth: z.int().min(1).max(12).default(6).meta({ description: 'Levels of parts below the number' }),
  })
  .refine(onePlan, onePlanMessage)
  .refine(({ line, measure }) => (line === undefined) !== (measure === undefined), {
    message: 'rule.line-or-measure',
    path: ['line'],
  })
  .refine(
    ({ from, month, line }) => from === undefined || (line !== undefined && month !== undefined && from <= month),
    {
      message: 'rule.from-before-month',
      path: ['from'],
    },
  )
  .meta({ id: 'TraceRequest' })

const Source = z
  .union([Citation, z.strictObject({ source: z.null(), note: z.string() })])
  .meta({ description: 'Where an input comes from; null when the plan does not say' })

/** An input that carries a number. */
const Carrier = z.strictObject({
  pointer: z.string().meta({ description: 'Place of the input in the plan' }),
  label: z.string(),
  unit: z.string(),
  value: z.number().meta({ description: 'Of a path its last month' }),
  effect: z.number().optional().meta({
    description:
      'What one per cent more of the input adds to the number, as far as it is linear; absent of what moves it in steps',
  }),
  source: Source,
})

const More = z.strictObject({
  line: z.string().optional(),
  measure: z.string().optional(),
  month: Month.optional(),
  from: Month.optional(),
})

/** A number, the formula it comes from and the numbers that formula reads: it holds of the values of the parts. */
export const TraceReply = z
  .strictObject({
    kind: z
      .enum(['line', 'measure', 'input', 'unknown', 'term'])
      .meta({ description: 'A term is a part of a formula that has no name' }),
    id: z.string(),
    label: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    months: z.strictObject({ from: Month, to: Month }).optional(),
    fold: z
      .enum(['sum', 'mean'])
      .optional()
      .meta({ description: 'What several months are shown as; absent where the value is of one month' }),
    monthly: z.literal(true).optional().meta({ description: 'The formula that reads this reads each month by itself' }),
    telling: z.strictObject({ month: Month, value: z.number().nullable() }).optional().meta({
      description:
        'Formula and parts are of this month, the largest of the sum, where sums of the parts would not make the sum',
    }),
    why: z.string().optional(),
    carriedBy: z.array(Carrier).max(8).optional().meta({
      description: 'Of the number asked about: the inputs that carry it, the most telling first, with their sources',
    }),
    formula: z.string().optional(),
    reason: z.string().optional(),
    pointer: z.string().optional().meta({ description: 'Place of an input in the plan' }),
    source: Source.optional(),
    get parts() {
      return z.array(TraceReply)
    },
    cut: z.literal(true).optional().meta({ description: 'Parts are left out: ask for `more`' }),
    more: More.optional().meta({ description: 'What to ask next, of the same plan, to see the parts left out' }),
  })
  .meta({ id: 'Trace' })

export type TraceRequest = z.infer<typeof TraceRequest>
export type TraceReply = z.infer<typeof TraceReply>
