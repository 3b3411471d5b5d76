import * as z from 'zod'
import type { overlayNames } from './compared-limits.ts'
import { Month } from './quantity.ts'
import { monthNumber } from './rules/rule.ts'

/** Most that a plan’s prices can be multiplied by. */
const factor = z.number().min(0).max(10)

const points = z.number().min(-0.5).max(0.5)

/** One value for all months, or one from each month on. */
const byDate = (value: z.ZodNumber) =>
  z.union([
    value,
    z
      .array(z.strictObject({ from: Month, value }))
      .min(1)
      .max(120)
      .superRefine((steps, context) => {
        for (const [k, { from }] of steps.entries()) {
          const previous = steps[k - 1]?.from
          if (previous !== undefined && monthNumber(from) <= monthNumber(previous))
            context.addIssue({ code: 'custom', message: 'rule.path-order', path: [k, 'from'], params: { previous } })
        }
      }),
  ])

const steps = 'One number, or steps by date: before the first of them the plan stays as it is'

/** Conditions laid over plans alike, whatever each says itself. */
export const Overlays = z
  .strictObject({
    energyPrice: byDate(factor)
      .optional()
      .meta({
        description: `Multiplies every price and charge of electricity, agreements with generators included. ${steps}`,
      }),
    usdKrw: byDate(factor)
      .optional()
      .meta({
        description: `Multiplies the exchange rate. ${steps}`,
        examples: [1.1, [{ from: '2028-01', value: 1.1 }]],
      }),
    computePrice: byDate(factor)
      .optional()
      .meta({ description: `Multiplies every list price of compute. ${steps}` }),
    interest: byDate(points)
      .optional()
      .meta({
        description:
          `Added to the annual rate of every loan: 0.01 is one point. ${steps}; what a loan is refinanced at takes the ` +
          'step of that month',
        examples: [0.01],
      }),
  })
  .meta({ id: 'Overlays', description: 'Conditions laid over every plan alike' }) satisfies z.ZodType<
  Partial<Record<(typeof overlayNames)[number], unknown>>
>

export type Overlays = z.infer<typeof Overlays>
