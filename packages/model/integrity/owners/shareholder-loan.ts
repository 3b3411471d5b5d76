import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import type { ShareholderLoan } from '../../finance/owners/shareholder-loan.ts'
import { monthStep, oneMonth } from '../../ground/constants.ts'
import { below0, both, distance, not, sumBy } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import { type Check, type Checking, checkMoney } from '../check.ts'

export function checkShareholderLoan(to: Checking, finance: Finance): Check[] {
  const { shareholderLoan } = finance.equity
  return shareholderLoan ? [checkMoney(to, 'shareholder-loan', loanOff(shareholderLoan, finance, to.time))] : []
}

/**
 * What is owed is worth, at the rate of the loan, all that was lent less all that was paid or became capital; nothing is
 * left at the end.
 */
function loanOff(loan: ShareholderLoan, finance: Finance, time: Time): Expression {
  const { principal, interestOwed, interest, interestPaid, repaid, converted, drawn, rate, share } = loan
  const { holders, cash, contributions } = finance
  const owed = plus(principal, interestOwed)
  const settled = plus(interestPaid, repaid, converted)
  const discount = compound(times(rate, oneMonth), over(minus(0, monthIndex), monthStep))
  const called = minus(
    sumBy(holders, ({ ofCommon, calls }) => (ofCommon ? calls : 0)),
    cash.support,
    contributions?.paid ?? 0,
  )
  return plus(
    distance(owed, minus(balance(plus(drawn, interest)), balance(settled))),
    distance(times(owed, discount), balance(times(minus(drawn, settled), discount))),
    distance(drawn, times(called, share)),
    when(time.final, absolute(owed), converted),
    ...[principal, interestOwed, interestPaid, repaid, converted].map(below0),
    rankOff(loan, finance, time),
  )
}

/** Interest before principal, both before the common shares, each from its date on; at the end whatever there is. */
function rankOff(loan: ShareholderLoan, { equity }: Finance, { final }: Time): Expression {
  const { principal, interestOwed, interest, interestPaid, repaid, converted, interestFrom, repayFrom } = loan
  const toShares = plus(equity.dividends, equity.reduction?.returned ?? 0)
  const begun = (from: typeof interestFrom) => both(not(final), atLeast(monthIndex, from))
  const unpaid = minus(plus(lag(interestOwed), interest), interestPaid)
  return plus(
    when(final, plus(least(repaid, unpaid), least(converted, equity.liquidation))),
    when(begun(interestFrom), least(plus(repaid, toShares), interestOwed)),
    when(begun(repayFrom), least(toShares, principal)),
    when(both(not(final), above(interestFrom, monthIndex)), interestPaid),
    when(both(not(final), above(repayFrom, monthIndex)), repaid),
  )
}
