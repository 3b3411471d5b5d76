import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import { oneMonth } from '../../ground/constants.ts'
import { below0, both, distance, excess, not, sumBy } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import { type Check, type Checking, checkMoney } from '../check.ts'
import { toCommon } from './paid-out.ts'

export const checkPreferred = (to: Checking, finance: Finance): Check[] => [
  checkMoney(to, 'preferred', plus(preferredOff(finance, to.time), accruedOff(finance, to.time))),
]

/**
 * Preferred shares get no more than is due, dividends or principal first as each has it, all of it, and what profit covers
 * before common ones get anything of the cash.
 */
function preferredOff({ equity, returns }: Finance, time: Time): Expression {
  const due = sumBy(equity.paid, ({ preferred }) => plus(preferred.due, preferred.redeemable))
  return plus(
    ...equity.paid.flatMap(({ preferred, dividends, redeemed }) => [
      excess(dividends, preferred.due),
      excess(redeemed, preferred.redeemable),
      below0(preferred.unredeemed),
      below0(preferred.owed),
      preferred.principalFirst
        ? when(above(dividends, 0), excess(preferred.redeemable, redeemed))
        : when(above(redeemed, 0), excess(preferred.due, dividends)),
    ]),
    when(
      above(toCommon(equity, time), 0),
      excess(least(due, equity.distributable), plus(equity.preferredDividends, equity.redeemed)),
    ),
    distance(
      sumBy(equity.paid, (one) => plus(one.dividends, one.redeemed, one.liquidation)),
      plus(equity.preferredDividends, equity.redeemed, equity.preferredLiquidation),
    ),
    excess(equity.preferredLiquidation, equity.liquidation),
    distance(
      sumBy(returns.holders, ({ holder, distributions }) => (holder.ofCommon ? 0 : distributions)),
      plus(equity.preferredDividends, equity.redeemed, equity.preferredLiquidation),
    ),
  )
}

/**
 * Dividends due are all that have accrued on what was not redeemed, a twelfth of the rate a month, less all that was paid
 * of them; of shares that are not cumulative what has accrued since the last day of dividends. The end pays both.
 */
function accruedOff({ equity }: Finance, { operation, final }: Time): Expression {
  const claims = sumBy(equity.paid, ({ preferred }) =>
    plus(preferred.due, lag(preferred.unredeemed), preferred.holder.calls),
  )
  const payday = both(operation, not(final), equal(monthOfYear, equity.dividendMonth))
  return plus(
    distance(equity.preferredLiquidation, when(final, least(equity.liquidation, claims))),
    ...equity.paid.map(({ preferred, dividends, redeemed }) => {
      const held = minus(balance(preferred.holder.calls), balance(redeemed))
      const accrued = times(balance(lag(held)), preferred.rate, oneMonth)
      // Of any twelve months since operation began one is a day of dividends.
      const settled = preferred.cumulative ? balance(dividends) : trailingSum(when(payday, accrued), 12)
      return plus(distance(preferred.unredeemed, held), distance(preferred.due, minus(accrued, lag(settled))))
    }),
  )
}
