import * as z from 'zod'
import { Currency, Milestones, Month, PriceBaseYear, Rate, Slug, Title } from './quantity.ts'

/** When an item is paid: evenly, slowly at both ends, or at milestones. */
export const Spending = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('even'), from: Month, to: Month }),
  z
    .strictObject({ kind: z.literal('s-curve'), from: Month, to: Month })
    .meta({ description: 'Slow, fast, slow: 3x² − 2x³ of the amount once a part x of the months has passed' }),
  z.strictObject({ kind: z.literal('milestones'), milestones: Milestones }),
])

/** A cost of setting up beside land, halls, grid and accelerators. */
export const CostItem = z.strictObject({
  id: Slug,
  name: Title,
  kind: z.enum(['development', 'software', 'storage', 'pre-operating', 'contingency', 'other']),
  currency: Currency.meta({ description: 'USD is paid at the exchange rate of the month of payment' }),
  amount: z.number().min(0).max(1e15).meta({ description: 'In its currency, before VAT, prices of the base year' }),
  escalation: Rate.optional().meta({ description: 'Growth of its price a year from the base year; absent for none' }),
  priceBaseYear: PriceBaseYear.optional().meta({
    description: 'Year whose prices the amount is stated in; absent for the base year of the plan',
  }),
  spending: Spending,
  lifeMonths: z
    .int()
    .min(1)
    .max(720)
    .nullable()
    .meta({ description: 'Life over which it is depreciated, months; null where it is an expense as it is paid' }),
  inService: Month.optional().meta({ description: 'Month from which it is depreciated; absent: first of operation' }),
})

export type CostItem = z.infer<typeof CostItem>
