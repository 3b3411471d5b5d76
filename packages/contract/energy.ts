import * as z from 'zod'
import { pathOf, Rate, Share } from './quantity.ts'

const perKwh = z.number().min(0).max(10_000)

const index = pathOf(z.number().min(0).max(10)).optional().meta({
  description: 'What all prices are multiplied by, agreements included, by date from the first month on; absent for 1',
})

/** One price for all hours. */
export const FlatEnergy = z.strictObject({
  kind: z.literal('flat'),
  price: perKwh.meta({ description: 'All-in KRW/kWh before VAT, prices of the base year' }),
  ppa: z
    .strictObject({ share: Share.meta({ description: 'Share of the energy bought free of emissions' }) })
    .meta({ description: 'Corporate power purchase agreement, its price within the one price' }),
  escalation: Rate.meta({ description: 'Growth of the price a year' }),
  index,
})

/** Weight of each hour of a day against the others; only their proportions matter. */
const Hours = z.array(z.number().min(0).max(100)).length(24)

export const LoadShape = z
  .strictObject({ weekday: Hours, saturday: Hours, holiday: Hours })
  .nullable()
  .meta({ description: 'How the load lies over the hours of each kind of day; null for a flat load' })

const Bands = z
  .strictObject({ off: perKwh, mid: perKwh, peak: perKwh })
  .meta({ description: 'KRW/kWh by hour band: off-peak, mid-load, on-peak' })

export const TariffPrices = z.strictObject({ summer: Bands, springAutumn: Bands, winter: Bands })

export const TariffSchedule = z
  .enum(['kepco-2024-10', 'kepco-2026-04'])
  .meta({ description: 'Which hours of which days fall into which band' })

/** A tariff with seasons and hour bands, as KEPCO bills an industrial customer; before VAT. */
export const TariffEnergy = z.strictObject({
  kind: z.literal('tariff'),
  schedule: TariffSchedule,
  loadShape: LoadShape,
  demandFactor: Share.meta({ description: 'Metered peak demand over design peak' }),
  demandCharge: z.number().min(0).max(100_000).meta({ description: 'KRW per kW of billed demand and month' }),
  prices: TariffPrices,
  climateCharge: perKwh.meta({ description: 'Climate and environment charge, KRW/kWh' }),
  fuelAdjustment: z.number().min(-50).max(50).meta({ description: 'Fuel cost adjustment, KRW/kWh' }),
  regionalAdjustment: z.number().min(-50).max(50).meta({ description: 'Regional adjustment, KRW/kWh' }),
  fundLevy: Share.meta({ description: 'Levy of the electric power industry fund, share of the bill' }),
  powerFactor: z.number().min(0.6).max(1).meta({ description: 'Power factor, lagging' }),
  ppa: z
    .strictObject({
      share: Share.meta({ description: 'Share of the energy bought under the agreement' }),
      price: perKwh.meta({ description: 'KRW/kWh delivered, with network charges' }),
    })
    .meta({ description: 'Corporate power purchase agreement' }),
  escalation: Rate.meta({ description: 'Growth of all charges a year from the base year' }),
  index,
})

/** What a site pays for electricity. */
export const Energy = z.discriminatedUnion('kind', [FlatEnergy, TariffEnergy])

export type Energy = z.infer<typeof Energy>
export type TariffEnergy = z.infer<typeof TariffEnergy>
