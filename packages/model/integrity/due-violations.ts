import { constant, type Expression } from '#algebra/expression.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { coverMonths } from '../ground/constants.ts'
import { both, distance, excess, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Read } from './read.ts'

/** Room for rounding beside a threshold. */
const hair = 1 + 1e-9

/**
 * On a day of dividends preferred shares are paid all that they are due, or no cash above the minimum is left, or no profit;
 * where the lock-up lets common ones be paid, no cash or no profit is left. There is never less than the minimum, and common
 * shares get nothing while something that preferred ones are due is left unpaid.
 */
export function payoutsDue(read: Read, finance: Finance, time: Time): Expression {
  const { equity, cash } = finance
  const { dividends, preferredDividends, redeemed, distributable, paid } = equity
  const due = sumBy(paid, ({ preferred }) => preferred.due)
  const redeemable = sumBy(paid, ({ preferred }) => preferred.redeemable)
  const unpaid = greatest(minus(due, preferredDividends), minus(redeemable, redeemed))
  const minimum = read('/finance/minimumCash')
  const cashLeft = excess(cash.balance, minimum)
  const profitLeft = minus(distributable, preferredDividends, redeemed, dividends)
  return plus(
    when(both(dayOf(read, time), unlocked(finance, time)), least(cashLeft, profitLeft)),
    ...(paid.length > 0
      ? [least(unpaid, dividends), when(dayOf(read, time), least(unpaid, cashLeft, profitLeft))]
      : []),
    when(above(plus(dividends, preferredDividends, redeemed), 0), excess(minimum, cash.balance)),
    distributableOff(finance),
  )
}

/** 1 on a day of dividends. */
const dayOf = (read: Read, { operation, final }: Time) =>
  both(equal(monthOfYear, read('/finance/distributionMonth')), operation, not(final))

/** 1 where nothing is owed, or twelve months of operation have covered their debt service. */
function unlocked({ cash, loans, equity }: Finance, { constructionMonths }: Time) {
  const service = sumBy(loans, (loan) => loan.service)
  const asked = times(equity.lockUpDscr, trailingSum(service, coverMonths), hair)
  const firstYearOver = atLeast(monthIndex, plus(constructionMonths, constant(coverMonths - 1, 'month')))
  const covered = both(firstYearOver, atLeast(trailingSum(cash.cfads, coverMonths), asked))
  const owed = sumBy(loans, (loan) => loan.opening)
  return greatest(covered, not(above(owed, 0)))
}

/** Paid out as dividends, what may be paid takes with its legal reserve all that was earned before. */
function distributableOff({ equity }: Finance): Expression {
  const { distributable, legalReserveRate, legalReserveRoom, retained } = equity
  const setAside = least(times(distributable, legalReserveRate), legalReserveRoom)
  return distance(plus(distributable, setAside), greatest(lag(retained), 0))
}

/** The sweep takes its share of what the month earned above the minimum, or all that is owed. */
export function sweepDue(read: Read, { cash, loans }: Finance, { operation, final }: Time): Expression {
  const swept = sumBy(loans, (loan) => loan.swept ?? 0)
  const earned = minus(cash.beforeShareholders, lag(cash.balance))
  const spare = least(earned, minus(cash.beforeShareholders, read('/finance/minimumCash')))
  const due = when(both(operation, not(final)), times(greatest(spare, 0), read('/finance/sweepShare')))
  const stillOwed = sumBy(loans, (loan) => (loan.swept ? loan.balance : 0))
  return plus(excess(swept, due), least(excess(due, swept), stillOwed))
}
