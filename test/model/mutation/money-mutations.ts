import { constant } from '#algebra/expression.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { instead, type Mutation } from './mutate.ts'

/** Errors of prices, instruments and accounts that a plan may have. */
export const moneyMutations: readonly Mutation[] = [
  {
    id: 'dollars-at-one-rate',
    error: 'all of an order in USD at the rate of the month of order',
    lines: /^deployment\..+\.purchase$/,
    change: ({ formula }) => instead(formula, /^economy\.usdKrw$/, constant(1450, 'KRW/USD')),
  },
  {
    id: 'balloon-repaid-in-parts',
    error: 'what is due with the last payment repaid in parts before',
    lines: /^debt\.part\.principal$/,
    change: ({ formula }) => instead(formula, /\.residual$/, 0),
  },
  {
    id: 'balloon-of-what-is-owed',
    error: 'the last sum a share of what is owed, not of what was drawn',
    lines: /^debt\.part\.residual$/,
    change: ({ of }) => times(of('*.opening'), of('*.balloonShare')),
  },
  {
    id: 'dividends-before-principal',
    error: 'preferred dividends paid before the principal that comes first',
    lines: /^equity\.redeemedFirst$/,
    change: ({ formula, of }) => minus(formula, least(formula, of('equity.preferredDividends'))),
  },
  {
    id: 'common-before-preferred',
    error: 'common dividends paid from cash before preferred ones',
    lines: /^equity\.(preferredDividends|redeemed|redeemedFirst|redeemedLater)$/,
    change: ({ formula, of }) => times(formula, minus(1, of('equity.unlocked'))),
  },
  {
    id: 'deposits-not-owed',
    error: 'deposits of customers taken for cash of the company',
    lines: /^workingCapital\.net$/,
    change: ({ formula }) => instead(formula, /\.deposits$/, 0),
  },
  {
    id: 'deposits-kept',
    error: 'deposits never given back',
    lines: /^workingCapital\.deposits$/,
    change: ({ formula, of }) => instead(formula, /^time\.final$/, minus(of('time.final'), of('time.final'))),
  },
  {
    id: 'prepaid-not-settled',
    error: 'the last cost paid ahead is never used',
    lines: /^workingCapital\.prepaid$/,
    change: ({ formula, of }) => instead(formula, /^time\.final$/, minus(of('time.final'), of('time.final'))),
  },
]
