import { constant } from '#algebra/expression.ts'
import { instead, type Mutation } from './mutate.ts'

/** Errors of prices, instruments and accounts that a plan may have. */
export const moneyMutations: readonly Mutation[] = [
  {
    id: 'dollars-at-one-rate',
    error: 'all of an order in USD at the rate of the month of order',
    lines: /^deployment\..+\.purchase$/,
    change: ({ formula }) => instead(formula, /^economy\.usdKrw$/, constant(1450, 'KRW/USD')),
  },
]
