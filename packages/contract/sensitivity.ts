import * as z from 'zod'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const SensitivityRequest = z
  .strictObject({
    ...subject,
    measures: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(16)
      .meta({ description: 'Ids of measures', examples: [['class.private.irr', 'treasury.npv']] }),
    top: z
      .int()
      .min(1)
      .max(1000)
      .default(20)
      .meta({ description: 'Number of data to give for each measure, the most telling first' }),
    swing: z
      .number()
      .min(0.001)
      .max(1)
      .default(0.1)
      .meta({ description: 'Part by which each datum is moved for `change`; 0.1 is 10 %' }),
  })
  .refine(onePlan, onePlanMessage)
  .meta({ id: 'SensitivityRequest' })

const EdgeReply = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the line, measure or unknown whose formula changes there' }),
    label: z.string(),
    month: z.string().meta({ description: 'First month in which it does' }),
  })
  .meta({ id: 'Edge' })

const datum = {
  id: z.string(),
  label: z.string(),
  pointer: z.string().meta({ description: 'Place in the plan' }),
}

const edges = z
  .array(EdgeReply)
  .optional()
  .meta({ description: 'Where two formulas meet at this very value, so that the derivative holds to one side only' })

export const SensitivityReply = z
  .strictObject({
    ...datum,
    unit: z.string(),
    value: z.number().nullable().meta({ description: 'Null for a path, which has one value a month' }),
    derivative: z.number().meta({
      description:
        'What one unit more adds to the measure; of a path, one unit more in every month. Exact, not a quotient',
    }),
    derivativeUnit: z.string(),
    elasticity: z
      .number()
      .nullable()
      .meta({ description: 'Per cent of the measure for one per cent of the datum; null where the measure is 0' }),
    change: z.number().meta({
      description:
        'What moving the datum, or every month of a path, by +`swing` of itself adds to the measure were it linear; −`swing` takes as much',
    }),
    edges,
  })
  .meta({ id: 'Sensitivity' })

export const StepwiseReply = z
  .strictObject({
    ...datum,
    by: z.enum(['month', 'step']).meta({
      description: 'A month or a number of months; or a number that acts through whole units or thresholds alone',
    }),
    edges,
  })
  .meta({ id: 'Stepwise' })

export const SensitivitiesReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    swing: z.number(),
    measures: z.record(
      z.string(),
      z.strictObject({
        label: z.string(),
        unit: z.string(),
        value: z.number().nullable(),
        why: z.string().optional().meta({ description: 'Why there is no value, or no derivative' }),
        inputs: z.array(SensitivityReply),
        inputsInAll: z.int().meta({ description: 'Number of data that have a derivative' }),
        steps: z
          .array(StepwiseReply)
          .meta({ description: 'Data that move the measure in steps, between which its derivative is 0' }),
      }),
    ),
  })
  .meta({ id: 'Sensitivities' })

export type SensitivityRequest = z.infer<typeof SensitivityRequest>
export type SensitivitiesReply = z.infer<typeof SensitivitiesReply>
export type EdgeReply = z.infer<typeof EdgeReply>
