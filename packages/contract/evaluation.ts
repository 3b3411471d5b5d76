import * as z from 'zod'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const EvaluationRequest = z
  .strictObject(subject)
  .refine(onePlan, onePlanMessage)
  .meta({ id: 'EvaluationRequest' })

export const EvaluationQuery = z.strictObject({
  period: z
    .enum(['year', 'month'])
    .default('year')
    .meta({ description: 'Whether lines are given by calendar year or by month' }),
  lines: z
    .string()
    .max(500)
    .default('*')
    .meta({
      description: 'Ids of the lines to give, comma-separated; * stands for any text',
      examples: ['debt.*,cash.cfads'],
    }),
})

const finite = z.number()

export const MeasureReply = z
  .strictObject({
    value: finite.nullable(),
    unit: z.string(),
    label: z.string(),
    why: z.string().optional().meta({ description: 'Why there is no value' }),
    roots: z.array(finite).optional().meta({ description: 'Every rate above −100 % at which the present value is 0' }),
    unique: z.boolean().optional(),
    rule: z.string().optional().meta({ description: 'Rule by which the value was chosen among the roots' }),
    mirr: finite.optional().meta({ description: 'Modified rate of return, where there are several roots' }),
  })
  .meta({ id: 'Measure' })

export const CheckReply = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    ok: z.boolean(),
    worst: finite.meta({ description: 'Largest violation as a part of its scale' }),
    month: z.string().optional().meta({ description: 'Month of the largest violation' }),
  })
  .meta({ id: 'Check' })

export const AlertReply = z
  .strictObject({
    id: z.string(),
    severity: z.enum(['amber', 'red']),
    message: z.string(),
    month: z.string().meta({ description: 'First month it applies to' }),
    months: z.int().meta({ description: 'Number of months it applies to' }),
  })
  .meta({ id: 'Alert' })

export const LineReply = z
  .strictObject({
    unit: z.string(),
    label: z.string(),
    annual: z.enum(['sum', 'last']),
    values: z.array(finite.nullable()),
  })
  .meta({ id: 'Line' })

export const UnknownReply = z
  .strictObject({ value: finite, unit: z.string(), label: z.string(), solved: z.boolean(), why: z.string().optional() })
  .meta({ id: 'Unknown' })

export const EvaluationReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    measures: z.record(z.string(), MeasureReply),
    unknowns: z.record(z.string(), UnknownReply),
    checks: z.array(CheckReply),
    alerts: z.array(AlertReply),
    periods: z.array(z.string()),
    lines: z.record(z.string(), LineReply),
  })
  .meta({ id: 'Evaluation' })

export type EvaluationRequest = z.infer<typeof EvaluationRequest>
export type EvaluationQuery = z.infer<typeof EvaluationQuery>
export type EvaluationReply = z.infer<typeof EvaluationReply>
