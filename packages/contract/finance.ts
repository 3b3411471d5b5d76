import * as z from 'zod'
import { Amortisation } from './amortisation.ts'
import { Grant } from './grant.ts'
import { InterestRate, Krw, Month, pathOf, Ratio, Share, Slug, Title } from './quantity.ts'

const Months = z.int().min(0).max(480)

/** What a loan costs a year: a rate of its own, one by date, or the treasury bond's of the month and a spread. */
export const LoanRate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), rate: InterestRate }),
  z.strictObject({
    kind: z.literal('path'),
    rate: pathOf(InterestRate).meta({ description: 'Annual nominal rate by date, from the start of the plan on' }),
  }),
  z.strictObject({
    kind: z.literal('linked'),
    spread: z.number().min(-0.05).max(0.2).meta({ description: 'Over `/economy/treasuryRate`' }),
  }),
])

/** One loan. */
export const Tranche = z.strictObject({
  id: Slug,
  name: Title,
  lender: z.enum(['policy', 'commercial']).meta({ description: 'A policy loan is the treasury’s to price' }),
  rank: z.enum(['senior', 'mezzanine']).meta({ description: 'Mezzanine is served after senior loans and reserves' }),
  share: Share.meta({ description: 'Share of all debt drawn' }),
  rate: LoanRate,
  upfrontFee: z.number().min(0).max(0.2).meta({ description: 'Fee on every sum drawn, share of it' }),
  commitment: Krw.meta({ description: 'Sum that the lender holds ready in construction, KRW' }),
  commitmentFee: Share.meta({ description: 'Fee a year on what of it is not drawn' }),
  agencyFee: Krw.meta({ description: 'KRW a year while anything is owed after construction' }),
  graceMonths: Months.meta({ description: 'Months after construction in which only interest is paid' }),
  repaymentMonths: z.int().min(1).max(480).meta({ description: 'Months of repayment after the grace period' }),
  amortisation: Amortisation,
  refinancing: z
    .strictObject({
      month: Month,
      rate: InterestRate.meta({ description: 'Annual nominal rate from that month on' }),
      fee: Share.meta({ description: 'Fee on what is owed then, share of it' }),
    })
    .nullable(),
})

/** How much is borrowed: what the committed equity leaves, or the most that three caps allow. */
export const Sizing = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('equity'),
    amount: Krw.meta({ description: 'Equity that the shareholders commit for construction, in cash' }),
  }),
  z.strictObject({
    kind: z.literal('caps'),
    gearing: Share.meta({ description: 'Most debt, share of the uses of construction' }),
    dscr: Ratio.meta({
      description:
        'Least CFADS of twelve months over their debt service, last sums apart, in the worst year: sculpted loans keep to it, others are sized by it',
    }),
    llcr: Ratio.meta({ description: 'Least value of CFADS over the loan life over debt at the end of construction' }),
  }),
])

/** When the shareholders put in the equity of construction. */
export const CapitalCalls = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pro-rata') }).meta({ description: 'Beside debt, in one ratio' }),
  z.strictObject({ kind: z.literal('equity-first') }).meta({ description: 'Up to the commitment before any debt' }),
  z
    .strictObject({
      kind: z.literal('schedule'),
      calledShare: pathOf(Share).meta({ description: 'Share of the commitment called by then, in all' }),
    })
    .meta({ description: 'By dates; what is not needed yet is held in cash, debt draws what is missing' }),
])

/** A lessor that buys accelerators in construction and lets them for rents that pay its price and interest back. */
export const Lease = z.strictObject({
  share: Share.meta({ description: 'Share of what accelerators cost in construction that the lessor pays' }),
  rate: InterestRate.meta({ description: 'Annual nominal rate that the rents imply' }),
  rentMonths: z.int().min(1).max(240).meta({ description: 'Months of rent from the end of construction on' }),
  residualShare: Share.meta({ description: 'Price of purchase with the last rent, share of what the lessor paid' }),
})

export const Finance = z.strictObject({
  constructionMonths: z.int().min(1).max(120).meta({ description: 'Months from the start in which capital is drawn' }),
  sizing: Sizing,
  calls: CapitalCalls.optional().meta({ description: 'How equity is called; in one ratio with debt where absent' }),
  tranches: z.array(Tranche).min(1).max(8),
  grants: z
    .array(Grant)
    .min(1)
    .max(8)
    .optional()
    .meta({ description: 'Grants for construction, paid before equity and debt' }),
  lease: Lease.optional().meta({ description: 'Lease of accelerators, paid before all debt; none where absent' }),
  reserve: z
    .strictObject({
      months: z.int().min(0).max(24),
      initial: Krw.optional().meta({ description: 'Set aside from the sources as construction ends, KRW' }),
      letterOfCredit: z
        .strictObject({
          fee: z
            .number()
            .min(0)
            .max(0.2)
            .meta({ description: 'Fee a year on the service that it covers, share of it' }),
        })
        .optional()
        .meta({ description: 'A bank’s letter in place of cash; none where absent' }),
    })
    .meta({ description: 'Debt service reserve: months of coming senior debt service kept in cash' }),
  replacement: z
    .strictObject({
      monthsAhead: z.int().min(1).max(120).meta({ description: 'Months over which each sum is set aside before' }),
    })
    .optional()
    .meta({ description: 'Reserve for capital expenditure in operation; none where absent' }),
  shareholderLoan: z
    .strictObject({
      share: Share.meta({ description: 'Share of what common shareholders put into construction' }),
      rate: InterestRate.meta({ description: 'Annual nominal rate; unpaid interest bears interest' }),
      interestFrom: Month.meta({
        description: 'From then on interest is paid before dividends; it accrues until then',
      }),
      repayFrom: Month.meta({ description: 'From then on spare cash repays the loan before dividends' }),
    })
    .optional()
    .meta({ description: 'Loan of the common shareholders, after all other debt; none where absent' }),
  capitalReduction: z
    .strictObject({
      from: Month.meta({ description: 'First month in which capital is given back' }),
      floor: Krw.meta({ description: 'Share capital that stays, beside that of preferred shares' }),
    })
    .optional()
    .meta({ description: 'Gives back as capital what profit does not let out as dividends; none where absent' }),
  lockUp: z
    .strictObject({
      dscr: z.number().min(0).max(20).meta({ description: 'Nothing is paid to common shareholders below this DSCR' }),
      defaultDscr: z
        .number()
        .min(0)
        .max(20)
        .optional()
        .meta({ description: 'DSCR below which lenders may call their loans; the plan is alerted to it' }),
    })
    .meta({ description: 'Covers that lenders ask for' }),
  sweepShare: Share.meta({ description: 'Share of the spare cash of each month that repays senior debt early' }),
  workingCapital: z
    .strictObject({
      receivableDays: z.number().min(0).max(365).meta({ description: 'Days of revenue that customers owe' }),
      payableDays: z.number().min(0).max(365).meta({ description: 'Days of operating cost owed to suppliers' }),
      depositDays: z.number().min(0).max(365).optional().meta({
        description: 'Days of revenue that customers have deposited, given back at the end; none where absent',
      }),
      prepaidDays: z
        .number()
        .min(0)
        .max(365)
        .optional()
        .meta({ description: 'Days of operating cost that are paid ahead; none where absent' }),
    })
    .meta({ description: 'What is owed, owing and paid ahead in operation, by days of the month’s flow' }),
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

export type Tranche = z.infer<typeof Tranche>
export type Finance = z.infer<typeof Finance>
