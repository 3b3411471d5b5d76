import * as z from 'zod'
import { onePlan, onePlanMessage, subject } from './subject.ts'

/** What may be multiplied until a measure is its target. */
export const Lever = z.enum(['price', 'reserved-price', 'demand', 'energy']).meta({
  description:
    'price: list prices of compute. reserved-price: those of segments that hours are set aside for. demand: users of ' +
    'all segments, and through them utilisation, which the reply gives. energy: prices and charges of electricity',
})

const Factor = z.number().min(0).max(100)

export const SolutionRequest = z
  .strictObject({
    ...subject,
    vary: Lever,
    measure: z
      .string()
      .min(1)
      .max(200)
      .default('class.private.npv')
      .meta({ description: 'Id of the measure that is to reach the target; NPVs of classes are at their hurdle' }),
    target: z.number().min(-1e18).max(1e18).default(0).meta({ description: 'In the unit of the measure' }),
    sameAs: z
      .literal('no-reservation')
      .optional()
      .meta({
        description:
          'Takes as target what the measure is without public use: no hours are set aside, and segments that had some ' +
          'pay the list price. `target` is then left alone',
      }),
    from: Factor.default(0.05).meta({ description: 'Least factor' }),
    to: Factor.default(5).meta({ description: 'Largest factor' }),
  })
  .refine(onePlan, onePlanMessage)
  .refine(({ from, to }) => from < to, { message: 'rule.from-before-to', path: ['to'] })
  .meta({ id: 'SolutionRequest' })

/** What a plan comes to in the terms that people bargain in; null of a plan that sells no hours. */
const standing = z.strictObject({
  averagePrice: z
    .number()
    .nullable()
    .meta({ description: 'KRW for an H100-equivalent hour sold, over the plan (`revenue.averagePrice`)' }),
  utilisation: z
    .number()
    .nullable()
    .meta({ description: 'Hours sold over hours for sale, over the plan (`sales.averageUtilisation`)' }),
})

export const SolutionReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    vary: Lever,
    measure: z.strictObject({ id: z.string(), label: z.string(), unit: z.string() }),
    target: z.number().nullable().meta({ description: 'Null where there is none to be had without public use' }),
    before: z.number().nullable().meta({ description: 'The measure of the plan as it is' }),
    factor: z
      .number()
      .nullable()
      .meta({ description: 'Factor at which the measure is the target; null where none is' }),
    nearest: z.strictObject({
      factor: z.number().meta({ description: 'The factor tried at which the measure was nearest to the target' }),
      value: z.number().nullable(),
    }),
    asPlanned: standing.meta({ description: 'Price and utilisation of the plan as it is' }),
    atFactor: standing.meta({
      description: 'The same at the factor, or at the nearest one tried: the break-even price and utilisation',
    }),
    why: z.string().optional().meta({ description: 'Why there is no such factor' }),
    evaluations: z.int(),
  })
  .meta({ id: 'Solution' })

export type Lever = z.infer<typeof Lever>
export type SolutionRequest = z.infer<typeof SolutionRequest>
export type SolutionReply = z.infer<typeof SolutionReply>
