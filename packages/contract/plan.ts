import * as z from 'zod'
import { Energy } from './energy.ts'
import { crossFieldIssues } from './plan-rules.ts'
import { InterestRate, Krw, Month, pathOf, Rate, Share, Slug, Title, Window } from './quantity.ts'

export const Meta = z.strictObject({
  title: Title,
  note: z.string().max(2000).optional(),
  start: Month.meta({ description: 'Month 0 of the plan' }),
  horizonMonths: z.int().min(24).max(480).meta({ description: 'Months from the start to liquidation' }),
  priceBaseYear: z
    .int()
    .min(2000)
    .max(2100)
    .meta({ description: 'Year whose prices the indexed inputs are stated in' }),
})

export const Economy = z.strictObject({
  cpi: Rate.meta({ description: 'Consumer price growth a year; steps each January' }),
  usdKrw: z.number().min(100).max(10_000).meta({ description: 'KRW for one USD, flat' }),
})

/** A place with grid power, a building and rack positions. */
export const Site = z.strictObject({
  id: Slug,
  name: Title,
  power: pathOf(z.number().min(0).max(5000)).meta({ description: 'Grid power available to the site, MW, by date' }),
  rackPositions: z.int().min(1).max(100_000),
  rackEnvelopeKw: z.number().min(1).max(2000).meta({ description: 'Most that one rack may draw, kW' }),
  pue: z.number().min(1).max(3).meta({ description: 'Power usage effectiveness, facility over IT' }),
  energy: Energy,
  land: Krw.meta({ description: 'Land, KRW, paid in the first month of construction' }),
  gridConnection: Krw.meta({ description: 'Customer share of the grid connection, KRW' }),
  building: z.strictObject({
    itMw: z.number().min(0).max(5000).meta({ description: 'IT load the building and its M&E are built for, MW' }),
    costPerItMw: Krw.meta({ description: 'Building and M&E, KRW per MW of IT load' }),
    contingency: Share.meta({ description: 'Contingency on building and grid connection, spent in full' }),
    construction: Window,
    inService: Month,
    lifeMonths: z.int().min(1).max(720).meta({ description: 'Straight-line tax and book life, months' }),
  }),
})

/** Accelerators bought by the centre. */
export const Owned = z.strictObject({
  kind: z.literal('owned'),
  pricePerAccelerator: Krw.meta({
    description: 'All-in KRW per accelerator: node, network and storage share, installation',
  }),
  payment: Window,
  maintenanceRate: Share.meta({ description: 'Maintenance and support a year, share of the purchase cost' }),
})

/** Accelerators that customers bring and the centre houses for a fee. */
export const Hosted = z.strictObject({
  kind: z.literal('hosted'),
  feePerKwMonth: z
    .number()
    .min(0)
    .max(1e8)
    .meta({ description: 'KRW per kW of contracted IT load and month, base-year prices' }),
  powerPassThrough: Share.meta({ description: 'Share of the energy bill that the customer pays at cost' }),
})

/** A number of like accelerators installed at one site over a window of months. */
export const Deployment = z.strictObject({
  id: Slug,
  site: Slug.meta({ description: 'Id of the site it stands at' }),
  accelerator: z.strictObject({
    model: Title,
    bf16Tflops: z.number().min(0).max(1e6).meta({ description: 'Dense BF16 TFLOPS of one accelerator' }),
    fp8Tflops: z.number().min(0).max(1e6).meta({ description: 'Dense FP8 TFLOPS of one accelerator' }),
    fp64Tflops: z.number().min(0).max(1e6).meta({ description: 'FP64 tensor TFLOPS of one accelerator' }),
    h100Equivalent: z
      .number()
      .min(0)
      .max(1000)
      .meta({ description: 'H100-equivalent hours in one hour of this accelerator' }),
  }),
  count: z.int().min(1).max(1_000_000).meta({ description: 'Accelerators once all are installed' }),
  node: z.strictObject({
    accelerators: z.int().min(1).max(1024).meta({ description: 'Accelerators in one node' }),
    kw: z.number().min(0.1).max(1000).meta({ description: 'Design peak of one node, kW' }),
  }),
  networkStorageKwShare: Share.meta({ description: 'Network and storage power as a share of node power' }),
  loadFactor: Share.meta({ description: 'Average draw over design peak' }),
  availability: Share.meta({ description: 'Share of hours an energised accelerator can be sold' }),
  install: Window,
  lifeMonths: z.int().min(1).max(240).meta({ description: 'Months in service, from the first month of installation' }),
  tenure: z.discriminatedUnion('kind', [Owned, Hosted]),
})

/** Customers who buy hours of the owned accelerators. */
export const Segment = z.strictObject({
  id: Slug,
  name: Title,
  share: Share.meta({ description: 'Share of the available hours set aside for this segment' }),
  utilisation: pathOf(Share).meta({ description: 'Share of its hours that the segment buys, by date' }),
  price: pathOf(z.number().min(0).max(10_000)).meta({
    description: 'List price, USD per H100-equivalent hour, by date',
  }),
  discount: Share.meta({ description: 'Discount on the list price' }),
})

export const Opex = z.strictObject({
  ftePerMw: z.number().min(0).max(1000).meta({ description: 'Staff per MW of facility power drawn' }),
  costPerFte: Krw.meta({ description: 'KRW a year for one full-time employee, base-year prices' }),
  wageEscalation: Rate,
  facilityMaintenanceRate: Share.meta({ description: 'Maintenance a year, share of building and M&E cost' }),
  insuranceRate: Share.meta({ description: 'Insurance and property charges a year, share of capex so far' }),
  administration: Krw.meta({ description: 'Company administration, KRW a year from month 0, base-year prices' }),
})

export const Tax = z.strictObject({
  brackets: z
    .array(
      z.strictObject({
        upTo: Krw.nullable().meta({
          description: 'Upper end of the bracket, KRW of taxable income a year; null for the last',
        }),
        rate: Share,
      }),
    )
    .min(1)
    .max(8),
  localShare: Share.meta({ description: 'Local income tax as a share of the corporate tax' }),
  lossCap: Share.meta({ description: 'Most of a year’s income that carried-forward losses may offset' }),
  lossYears: z.int().min(1).max(30).meta({ description: 'Years a loss can be carried forward' }),
})

export const Loan = z.strictObject({
  share: Share.meta({ description: 'Share of all debt drawn' }),
  rate: InterestRate,
  graceMonths: z
    .int()
    .min(0)
    .max(240)
    .meta({ description: 'Months after construction in which only interest is paid' }),
  repaymentMonths: z.int().min(1).max(480).meta({ description: 'Months of level repayment after the grace period' }),
})

export const ShareholderClass = z.strictObject({
  share: Share.meta({ description: 'Share of every call and every distribution' }),
  hurdle: Rate.meta({ description: 'Return the class asks for, effective a year' }),
})

export const Finance = z.strictObject({
  constructionMonths: z.int().min(1).max(120).meta({ description: 'Months from the start in which capital is drawn' }),
  equity: Krw.meta({ description: 'Equity that the shareholders commit for construction' }),
  classes: z.strictObject({ public: ShareholderClass, private: ShareholderClass }),
  loans: z.strictObject({ policy: Loan, commercial: Loan }),
  minimumCash: Krw.meta({ description: 'Cash kept back from distributions' }),
  distributionMonth: z.int().min(1).max(12).meta({ description: 'Month of the year in which dividends are paid' }),
  legalReserve: z.strictObject({
    rate: Share.meta({ description: 'Part of every cash dividend that is set aside' }),
    capitalShare: Share.meta({ description: 'Part of the share capital at which setting aside ends' }),
  }),
  terminal: z.strictObject({
    facility: z.number().min(0).max(5).meta({ description: 'Sale price of land and buildings over their book value' }),
    accelerators: z.number().min(0).max(5).meta({ description: 'Sale price of accelerators over their book value' }),
  }),
})

/** Where one value of the plan comes from. `H`, `M`, `L` as in the catalog; `A` an assumption without a source. */
export const Citation = z.strictObject({
  value: z
    .union([z.number(), z.string().max(200)])
    .meta({ description: 'The cited value; a plan value that differs is no longer covered' }),
  source: z.string().min(1).max(500),
  asOf: z.string().max(40).optional(),
  confidence: z.string().regex(/^(H|M|L|A(-\d{1,2} %)?)$/),
  figure: z.string().max(80).optional().meta({ description: 'Id of the catalog figure' }),
  note: z.string().max(500).optional(),
})

/** A whole plan: everything the model needs, and where its values come from. */
export const Plan = z
  .strictObject({
    meta: Meta,
    economy: Economy,
    sites: z.array(Site).min(1).max(8),
    fleet: z.array(Deployment).min(1).max(24),
    demand: z.array(Segment).max(12),
    opex: Opex,
    tax: Tax,
    finance: Finance,
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
  .superRefine((plan, context) => {
    for (const issue of crossFieldIssues(plan)) context.addIssue({ code: 'custom', ...issue })
  })
  .meta({ id: 'Plan' })

export type Plan = z.infer<typeof Plan>
export type Site = z.infer<typeof Site>
export type Deployment = z.infer<typeof Deployment>
export type Segment = z.infer<typeof Segment>
export type Loan = z.infer<typeof Loan>
export type Citation = z.infer<typeof Citation>
