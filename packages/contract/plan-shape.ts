import * as z from 'zod'
import { Citation } from './citation.ts'
import { CostItem } from './cost.ts'
import { Sales, Segment } from './demand.ts'
import { Deployment } from './deployment.ts'
import { Finance } from './finance.ts'
import { InterestRate, Krw, Month, PriceBaseYear, pathOf, Rate, Share, Title } from './quantity.ts'
import { Site } from './site.ts'
import { Tax } from './tax.ts'
import { Terms } from './terms.ts'

export const Meta = z.strictObject({
  title: Title,
  note: z.string().max(2000).optional(),
  start: Month.meta({ description: 'Month 0 of the plan' }),
  horizonMonths: z.int().min(24).max(480).meta({ description: 'Months from the start to liquidation' }),
  priceBaseYear: PriceBaseYear.meta({ description: 'Year whose prices the indexed inputs are stated in' }),
})

const UsdKrw = z.number().min(100).max(10_000).meta({ description: 'KRW for one USD' })

export const Economy = z.strictObject({
  cpi: Rate.meta({ description: 'Consumer price growth a year; steps each January' }),
  usdKrw: z
    .union([UsdKrw, pathOf(UsdKrw)])
    .meta({ description: 'KRW for one USD: one rate, or a path by month of payment that holds from the first month' }),
  treasuryRate: pathOf(InterestRate).meta({
    description: 'Yield of the treasury bond that loans are linked to, by date',
  }),
})

export const Opex = z.strictObject({
  ftePerMw: z.number().min(0).max(1000).meta({ description: 'Staff per MW of facility power drawn' }),
  costPerFte: Krw.meta({ description: 'KRW a year for one full-time employee, base-year prices' }),
  wageEscalation: Rate,
  facilityMaintenanceRate: Share.meta({ description: 'Maintenance a year, share of building and M&E cost' }),
  insuranceRate: Share.meta({ description: 'Insurance and property charges a year, share of capex so far' }),
  administration: Krw.meta({ description: 'Company administration, KRW a year from month 0, base-year prices' }),
})

/** What a plan holds, before its values are held against each other. */
export const PlanShape = z.strictObject({
  meta: Meta,
  economy: Economy,
  sites: z.array(Site).min(1).max(8),
  fleet: z.array(Deployment).min(1).max(48),
  demand: z.array(Segment).max(16),
  sales: Sales,
  opex: Opex,
  costs: z
    .array(CostItem)
    .min(1)
    .max(24)
    .optional()
    .meta({ description: 'Costs of setting up beside sites and fleet' }),
  tax: Tax,
  finance: Finance,
  terms: Terms,
  sources: z
    .record(
      z
        .string()
        .regex(/^(\/[^/]*)+$/)
        .max(200),
      Citation,
    )
    .optional()
    .meta({ description: 'Sources of the plan’s values by JSON Pointer' }),
})

export type PlanShape = z.infer<typeof PlanShape>
