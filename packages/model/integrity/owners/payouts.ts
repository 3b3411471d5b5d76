import { constant, type Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
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
import type { Finance } from '../../finance/finance.ts'
import { coverMonths } from '../../ground/constants.ts'
import { both, distance, excess, not, sumBy } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Time } from '../../ground/time.ts'
import { type Check, type Checking, checkMoney } from '../check.ts'
import { sweepDue } from '../loans/sweep.ts'
import { toCommon } from './paid-out.ts'

/** Room for rounding beside a threshold. */
const hair = 1 + 1e-9

/** What must hold of what shareholders are paid: out of what, not before what, and no less than what. */
export function checkPayouts(to: Checking, finance: Finance): Check[] {
  const sweeps = to.at.finance.sweepShare.is(0) ? [] : [sweepDue(to, finance)]
  return [
    checkMoney(to, 'dividends', dividendsOff(finance)),
    checkMoney(to, 'payout-order', tooSoon(finance, to.time)),
    checkMoney(to, 'payouts-due', plus(stillDue(to, finance), ...sweeps)),
  ]
}

/** What is paid of profit, and set aside with it, is what was earned and not paid yet, and there is cash for it. */
function dividendsOff({ equity, netProfit, cash }: Finance): Expression {
  const cashDividends = plus(equity.dividends, equity.preferredDividends)
  const profitPaid = plus(equity.dividends, equity.preferredDividends, equity.redeemed)
  return plus(
    distance(equity.retained, minus(balance(netProfit), balance(profitPaid), balance(equity.toLegalReserve))),
    excess(plus(profitPaid, equity.toLegalReserve), greatest(lag(equity.retained), 0)),
    excess(profitPaid, greatest(cash.afterSweep, 0)),
    distance(equity.toLegalReserve, least(times(cashDividends, equity.legalReserveRate), equity.legalReserveRoom)),
  )
}

/**
 * Nobody is paid outside the month of dividends, while a reserve is short of its target or from the minimum of cash, nor
 * common shareholders while anything is owed and twelve months of operation are not over or were covered by less than the
 * lock-up.
 */
function tooSoon({ equity, cash, loans }: Finance, time: Time): Expression {
  const common = toCommon(equity, time)
  const payouts = plus(equity.preferredDividends, equity.redeemed, common)
  const reserves = [cash.reserve, ...present(cash.replacement && cash.replacement)]
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
    when(mayBePaid, when(greatest(not(owing), covered), 0, common), payouts),
    when(time.final, 0, least(payouts, excess(cash.minimum, cash.balance))),
  )
}

/**
 * On a day of dividends preferred shares are paid all that they are due, or no cash above the minimum is left, or no profit;
 * where the lock-up lets common ones be paid, no cash or no profit is left. There is never less than the minimum, and common
 * shares get nothing while something that preferred ones are due is left unpaid.
 */
function stillDue(to: Checking, finance: Finance): Expression {
  const { equity, cash } = finance
  const payday = dayOf(to)
  const { dividends, preferredDividends, redeemed, distributable, paid } = equity
  const due = sumBy(paid, ({ preferred }) => preferred.due)
  const redeemable = sumBy(paid, ({ preferred }) => preferred.redeemable)
  const unpaid = greatest(minus(due, preferredDividends), minus(redeemable, redeemed))
  const minimum = to.read(to.at.finance.minimumCash)
  const cashLeft = excess(cash.balance, minimum)
  const profitLeft = minus(distributable, preferredDividends, redeemed, dividends)
  return plus(
    when(both(payday, unlocked(finance, to.time)), least(cashLeft, profitLeft)),
    ...(paid.length > 0 ? [least(unpaid, dividends), when(payday, least(unpaid, cashLeft, profitLeft))] : []),
    when(above(plus(dividends, preferredDividends, redeemed), 0), excess(minimum, cash.balance)),
    distributableOff(finance),
  )
}

/** 1 on a day of dividends. */
const dayOf = ({ read, at, time: { operation, final } }: Checking): Expression =>
  both(equal(monthOfYear, read(at.finance.distributionMonth)), operation, not(final))

/** 1 where nothing is owed, or twelve months of operation have covered their debt service. */
function unlocked({ cash, loans, equity }: Finance, { constructionMonths }: Time): Expression {
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
