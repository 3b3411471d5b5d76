import * as z from 'zod'
import { InterestRate, Krw, Month, MonthOrDissolution, pathOf, Rate, Share, Slug, Title } from './quantity.ts'

/** A thing of the plan that a shareholder brings in place of cash. */
export const InKind = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('land'), site: Slug }),
  z.strictObject({ what: z.literal('hall'), site: Slug, hall: Slug }),
  z.strictObject({
    what: z.literal('accelerators'),
    deployment: Slug.meta({ description: 'Id of a deployment that the centre owns' }),
  }),
])

/** Someone who puts in equity. */
export const Shareholder = z.strictObject({
  id: Slug,
  name: Title,
  side: z.enum(['public', 'private']),
  share: Share.meta({ description: 'Share of the equity called in cash for construction' }),
  inKind: z.array(InKind).min(1).max(16).optional().meta({
    description: 'What it brings beside its cash, for common shares at what it costs the plan in construction',
  }),
  hurdle: Rate.meta({ description: 'Return asked for, effective a year' }),
  instrument: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('common') }),
    z
      .strictObject({
        kind: z.literal('preferred'),
        dividend: z.number().min(0).max(0.5).meta({ description: 'Dividend a year on what is not redeemed' }),
        cumulative: z.enum(['yes', 'no']).meta({ description: 'Whether unpaid dividends are owed later' }),
        redeemFrom: Month.meta({ description: 'From then on profit redeems the shares before common dividends' }),
        order: z.enum(['dividend-first', 'principal-first']).optional().meta({
          description: 'Whether profit pays dividends owed or redeems shares first; dividends first where absent',
        }),
      })
      .meta({ description: 'Paid before common shares, whatever the lock-up, in operation and at the end' }),
  ]),
})

/** Right of the public side to sell its stake to the private side. */
export const PutOption = z
  .strictObject({
    month: MonthOrDissolution.meta({
      description:
        'Month of the plan in which it is exercised, or `dissolution`: its last month, as the centre is wound up',
      examples: ['dissolution', '2031-06'],
    }),
    rate: InterestRate.meta({ description: 'Interest on the sums put in, effective a year' }),
    volatility: z
      .number()
      .min(0.01)
      .max(2)
      .optional()
      .meta({ description: 'Standard deviation a year of the logarithm of what the stake is worth, an assumption' }),
  })
  .nullable()

/** A duty to use domestic NPUs, which a plan is checked against. */
export const NpuQuota = z
  .strictObject({
    measure: z.enum(['accelerators', 'pflops', 'spend']).meta({
      description: 'What the share is of: accelerators, BF16 throughput, or spending on accelerators to date',
    }),
    share: pathOf(Share).meta({ description: 'Least share of domestic NPUs, by date' }),
  })
  .nullable()

/** Hours that the state pays for whether or not it takes them. */
export const AnchorCustomer = z.strictObject({
  hours: z.number().min(0).max(1e10).meta({ description: 'H100-equivalent hours a month that the state guarantees' }),
  price: Krw.meta({ description: 'KRW for a guaranteed hour that public segments do not take and that stands idle' }),
  from: Month.meta({ description: 'First month of the guarantee' }),
  to: Month.meta({ description: 'Last month of the guarantee' }),
})

/** Capacity that is set aside for public use at a policy price. */
export const PublicUse = z.strictObject({
  share: Share.meta({
    description:
      'Share of the hours of each class that a public segment asks for, set aside for all of these segments together ' +
      'before any priority; where they want more than that, each gets the same part of what it wants of it',
  }),
  discount: Share.meta({ description: 'Discount of the policy price on the list price' }),
})

/** What is owed to the state for accelerators that come too late. */
export const DelayPenalty = z.strictObject({
  accelerators: z.int().min(1).max(1e7).meta({ description: 'Accelerators that are committed' }),
  by: Month.meta({ description: 'Month by the end of which all of them are in service' }),
  perMonth: Krw.meta({ description: 'KRW for each month after it while all are missing; of some, their part of it' }),
})

/** What private shareholders stand for beside what they put in. */
export const JointGuarantee = z.strictObject({
  share: Share.meta({ description: 'Share of what senior lenders are owed' }),
  limit: Krw.optional().meta({ description: 'Exposure above which it is too much, KRW; no limit where absent' }),
})

/** Terms of the call: who owns what, what the public side may demand, and what it pays elsewhere. */
export const Terms = z
  .strictObject({
    shareholders: z.array(Shareholder).min(1).max(20),
    put: PutOption.meta({ description: 'Put option on the public stake; null without one' }),
    npuQuota: NpuQuota,
    anchor: AnchorCustomer.optional().meta({
      description: 'The state as anchor customer, take or pay; none where absent',
    }),
    publicUse: PublicUse.optional().meta({
      description:
        'Capacity for public use: takes the place of `reserved` and `discount` of segments with `buyer: public`; ' +
        'where absent each segment has its own',
    }),
    penalty: DelayPenalty.optional().meta({ description: 'Penalty of delay, paid to the state; none where absent' }),
    guarantee: JointGuarantee.optional().meta({
      description: 'Joint guarantee of the private shareholders for senior debt; none where absent',
    }),
    referenceRate: InterestRate.meta({
      description: 'Market rate of a loan of the same risk, to value policy loans by',
    }),
  })
  .meta({ id: 'Terms' })

export type Terms = z.infer<typeof Terms>
export type InKind = z.infer<typeof InKind>
export type Shareholder = z.infer<typeof Shareholder>
