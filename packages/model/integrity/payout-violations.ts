import type { Expression } from '#algebra/expression.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { paidBesideDividends } from '../finance/equity.ts'
import type { Finance } from '../finance/finance.ts'
import { coverMonths } from '../ground/constants.ts'
import { both, excess, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

/** Room for rounding beside a threshold. */
const hair = 1 + 1e-9

/**
 * Nobody is paid outside the month of dividends, while a reserve is short of its target or from the minimum of cash, nor
 * common shareholders while anything is owed and twelve months of operation are not over or were covered by less than the
 * lock-up.
 */
export function payoutsTooSoon({ equity, cash, loans }: Finance, time: Time): Expression {
  const toCommon = plus(equity.dividends, when(time.final, 0, plus(...paidBesideDividends(equity))))
  const payouts = plus(equity.preferredDividends, equity.redeemed, toCommon)
  const reserves = [cash.reserve, ...(cash.replacement ? [cash.replacement] : [])]
  const short = greatest(...reserves.map(({ target, balance }) => above(target, times(balance, hair))))
  const service = sumBy(loans, (loan) => loan.service)
  const yearServed = trailingSum(service, coverMonths)
  const yearEarned = trailingSum(cash.cfads, coverMonths)
  const enough = atLeast(times(yearEarned, hair), times(equity.lockUpDscr, yearServed))
  const covered = both(lag(time.operation, coverMonths - 1), enough)
  const owing = above(
    sumBy(loans, (loan) => loan.opening),
    0,
  )
  const mayBePaid = both(equal(monthOfYear, equity.dividendMonth), time.operation, not(short))
  return plus(
    when(mayBePaid, when(greatest(not(owing), covered), 0, toCommon), payouts),
    when(time.final, 0, least(payouts, excess(cash.minimum, cash.balance))),
  )
}
