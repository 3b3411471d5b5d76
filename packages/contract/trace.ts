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
    depth: z.int().min(1).max(12).default(3).meta({ description: 'Levels of parts below the number' }),
  })
  .refine(onePlan, onePlanMessage)
  .refine(({ line, measure }) => (line === undefined) !== (measure === undefined), {
    message: 'rule.line-or-measure',
    path: ['line'],
  })
  .meta({ id: 'TraceRequest' })

/** A number, the formula it comes from and the numbers that formula reads. */
export const TraceReply = z
  .strictObject({
    kind: z.enum(['line', 'measure', 'input', 'unknown', 'term']),
    id: z.string(),
    label: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    months: z.strictObject({ from: Month, to: Month }).optional(),
    why: z.string().optional(),
    formula: z.string().optional(),
    reason: z.string().optional(),
    pointer: z.string().optional().meta({ description: 'Place of an input in the plan' }),
    source: z
      .union([Citation, z.strictObject({ source: z.null(), note: z.string() })])
      .optional()
      .meta({ description: 'Where an input comes from; null when the plan does not say' }),
    get parts() {
      return z.array(TraceReply)
    },
    cut: z.literal(true).optional().meta({ description: 'Parts are left out: ask for this id to see them' }),
  })
  .meta({ id: 'Trace' })

export type TraceRequest = z.infer<typeof TraceRequest>
export type TraceReply = z.infer<typeof TraceReply>
