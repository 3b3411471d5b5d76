import * as z from 'zod'

/** Most that a plan’s prices can be multiplied by. */
const factor = z.number().min(0).max(10)

/** Conditions laid over plans alike, whatever each says itself. */
export const Overlays = z
  .strictObject({
    energyPrice: factor
      .optional()
      .meta({ description: 'Multiplies every price and charge of electricity, agreements with generators included' }),
    usdKrw: factor.optional().meta({ description: 'Multiplies the exchange rate' }),
    computePrice: factor.optional().meta({ description: 'Multiplies every list price of compute' }),
    interest: z
      .number()
      .min(-0.5)
      .max(0.5)
      .optional()
      .meta({ description: 'Added to the annual rate of every loan: 0.01 is one point', examples: [0.01] }),
  })
  .meta({ id: 'Overlays', description: 'Conditions laid over every plan alike' })

export type Overlays = z.infer<typeof Overlays>
