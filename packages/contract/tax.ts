import * as z from 'zod'
import { Krw, Share } from './quantity.ts'

const Months = z.int().min(0).max(480)

export const Brackets = z
  .array(
    z.strictObject({
      upTo: Krw.nullable().meta({
        description: 'Upper end of the bracket, KRW of taxable income a year; null for the last',
      }),
      rate: Share,
    }),
  )
  .min(1)
  .max(8)

/** What is charged to customers, paid to suppliers and settled with the tax office. */
export const Vat = z.strictObject({
  rate: Share.meta({
    description:
      'VAT on capex but land, on operating cost but wages, insurance and taxes, on sales of accelerators and buildings',
  }),
  taxedShare: Share.meta({
    description:
      'Share of revenue that VAT is charged on; the rest is zero-rated, so that input VAT comes back in full',
  }),
  settlementMonths: z.int().min(1).max(24).meta({ description: 'Months until what is due, or comes back, is paid' }),
})

export const AcquisitionTax = z.strictObject({
  land: Share.meta({ description: 'Share of the price of land, due with it, with surtaxes and registration' }),
  building: Share.meta({ description: 'Share of the cost of a hall, due as it opens, with surtaxes and registration' }),
  relief: Share.meta({ description: 'Part of both that the zone waives' }),
})

export const PropertyTax = z.strictObject({
  building: Share.meta({ description: 'Rate a year on the assessed value of halls, due each July' }),
  land: Share.meta({ description: 'Rate a year on the assessed value of land, due each September' }),
  assessedShare: Share.meta({ description: 'Part of the cost at which property is assessed' }),
  relief: Share.meta({ description: 'Part that the zone waives' }),
  reliefMonths: Months.meta({ description: 'Months of relief since a hall opens, or land is paid' }),
})

const Method = z
  .enum(['straight-line', 'declining-balance'])
  .meta({ description: 'Equal sums, or a rate that leaves 5 % at the end of life, which the last year writes off' })

/** Book and tax depreciation by class; without it everything is depreciated in a straight line. */
export const Depreciation = z.strictObject({
  facilities: Method,
  accelerators: Method,
  costs: Method.meta({ description: 'Method of the cost items' }),
  halfYear: z.literal('yes').optional().meta({
    description:
      'Half a year is charged in the calendar year of entering service, whatever the month, and half a year at the end of life; absent: by months of service',
  }),
})

export const LaterBrackets = z.strictObject({
  fromYear: z.int().min(2000).max(2200).meta({ description: 'First calendar year whose income is taxed so' }),
  brackets: Brackets,
})

export const Holiday = z.strictObject({
  fullYears: z.int().min(0).max(30).meta({ description: 'Tax years without national tax, from the first income on' }),
  partialYears: z.int().min(0).max(30).meta({ description: 'Tax years of partial relief after those' }),
  partialShare: Share.meta({ description: 'Part of the tax that is waived in the years of partial relief' }),
})

export const Tax = z.strictObject({
  brackets: Brackets,
  later: z
    .array(LaterBrackets)
    .min(1)
    .max(4)
    .optional()
    .meta({ description: 'Brackets that replace the first ones from later years on' }),
  holiday: Holiday.optional().meta({ description: 'Relief of companies in an opportunity zone' }),
  localShare: Share.meta({ description: 'Local income tax as a share of the corporate tax' }),
  lossCap: Share.meta({ description: 'Most of a year’s income that carried-forward losses may offset' }),
  lossYears: z.int().min(1).max(30).meta({ description: 'Years a loss can be carried forward' }),
  credit: z
    .strictObject({
      rate: Share.meta({ description: 'Credit for investment, share of all capex but land and what grants pay' }),
      years: z.int().min(1).max(30).meta({ description: 'Years an unused credit can be carried forward' }),
      minimumTax: Share.meta({ description: 'Least tax after credits, share of taxable income' }),
      ruralTax: Share.optional().meta({ description: 'Special tax for rural development on credits used' }),
    })
    .meta({ description: 'Investment tax credit' }),
  interimShare: Share.meta({ description: 'Part of last year’s tax that is paid ahead in August' }),
  vat: Vat.optional(),
  acquisition: AcquisitionTax.optional().meta({ description: 'Acquisition and registration tax' }),
  property: PropertyTax.optional().meta({ description: 'Property tax, assessed each June' }),
  depreciation: Depreciation.optional(),
})

export type Brackets = z.infer<typeof Brackets>
