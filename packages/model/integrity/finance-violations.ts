import type { Line } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { paidBesideDividends } from '../finance/equity.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, both, distance, excess, not, sumBy, sumOf } from '../formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'
import { accounts } from './own-funds-violations.ts'

/** Room for rounding beside a threshold. */
const hair = 1 + 1e-9

export interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
}

/** Principal and early repayment of a month. */
export const repaid = ({ principal, swept }: Finance['loans'][number]) => (swept ? plus(principal, swept) : principal)

/** What holders get comes to what the company pays, and a put is paid by one side to the other. */
export function distributionsOff({ returns }: Finance) {
  const { holders, put, sides, instruments } = returns
  const net = minus(returns.distributions, returns.calls)
  const price = put ? put.paid : 0
  return plus(
    distance(
      sumBy(holders, (one) => one.distributions),
      plus(returns.distributions, price),
    ),
    distance(
      sumBy(holders, (one) => one.calls),
      plus(returns.calls, price),
    ),
    distance(plus(sides.public.flow, sides.private.flow), net),
    ...(instruments ? [distance(plus(instruments.preferred.flow, instruments.common.flow), net)] : []),
  )
}

/** The reserve holds what was set aside less what left it, never less than nothing nor more than its target. */
export function reserveOff({ cash: { reserve } }: Finance, time: Time) {
  const { target, balance: held, funded, used, released } = reserve
  return plus(
    distance(held, minus(balance(funded), balance(used), balance(released))),
    times(time.operation, excess(held, target)),
    ...[held, funded, used, released].map(below0),
  )
}

/** Nobody is paid while the reserve is short of its target, nor common shareholders while cover of twelve months is under the lock-up. */
export function payoutsTooSoon({ equity, cash, loans }: Finance, time: Time) {
  const toCommon = plus(equity.dividends, when(time.final, 0, plus(...paidBesideDividends(equity))))
  const payouts = plus(equity.preferredDividends, equity.redeemed, toCommon)
  const short = above(excess(cash.reserve.target, times(cash.reserve.balance, hair)), 0)
  const service = sumBy(loans, (loan) => loan.service)
  const covered = atLeast(times(trailingSum(cash.cfads, 12), hair), times(equity.lockUpDscr, trailingSum(service, 12)))
  const owing = above(
    sumBy(loans, (loan) => loan.opening),
    0,
  )
  return plus(when(both(time.operation, short), payouts), when(both(owing, not(covered)), toCommon))
}

/** Cash for debt service is revenue less all that is paid before the lenders. */
export function cfadsOff(
  { revenue, opex, capex }: Operation,
  { cash, taxPaid, workingCapital, lease }: Finance,
  time: Time,
) {
  const later = when(time.operation, plus(capex.total, lease?.interest ?? 0, lease?.principal ?? 0))
  const paid = plus(opex.total, taxPaid, workingCapital.change, later)
  return distance(cash.cfads, minus(revenue.total, paid))
}

/** What the project earns is what lenders and shareholders get less what they put in, and what the accounts keep. */
export function projectOff({ loans, cash, returns, lease, letter }: Finance) {
  const kept = accounts(cash)
  const lenders = sumBy(loans, (loan) => minus(plus(loan.interest, loan.fees, repaid(loan)), loan.draw))
  const shareholders = minus(returns.distributions, returns.calls)
  const lessor = lease ? minus(plus(lease.interest, lease.principal), lease.paid) : 0
  return distance(returns.projectFlow, plus(lenders, lessor, letter?.fees ?? 0, shareholders, minus(kept, lag(kept))))
}

/** What is swept repays loans, from cash above the minimum, and leaves it. */
export function sweepOff({ loans, cash }: Finance) {
  const swept = sumBy(loans, (loan) => loan.swept ?? 0)
  return plus(
    distance(cash.afterSweep, minus(cash.beforeShareholders, swept)),
    excess(swept, excess(cash.beforeShareholders, cash.minimum)),
  )
}

/** Credits are used within balance, minimum tax and time. */
export function creditsOff({ tax: { credits } }: Finance) {
  return plus(
    below0(credits.balance),
    excess(credits.used, credits.available),
    excess(credits.used, credits.cap),
    excess(credits.balance, trailingSum(credits.made, credits.years * 12)),
    distance(credits.balance, minus(balance(credits.made), balance(credits.used), balance(credits.expired))),
  )
}

/** What is owing and paid ahead less what is owed is all that it has taken up, and each is settled at the end. */
export function workingCapitalOff({ workingCapital }: Finance, time: Time) {
  const { receivable, payable, deposits, prepaid, change } = workingCapital
  const owing = [receivable, ...(prepaid ? [prepaid] : [])]
  const owed = [payable, ...(deposits ? [deposits] : [])]
  const off = distance(minus(sumOf(owing), ...owed), balance(change))
  return plus(off, when(time.final, sumBy([...owing, ...owed], absolute)))
}

/**
 * Preferred shares get no more than is due, dividends or principal first as each has it, and all that profit covers
 * before common ones get anything of the cash.
 */
export function preferredOff({ equity }: Finance, time: Time) {
  const toCommon = plus(equity.dividends, when(time.final, 0, plus(...paidBesideDividends(equity))))
  const due = sumBy(equity.paid, ({ preferred }) => plus(preferred.due, preferred.redeemable))
  const got = plus(equity.preferredDividends, equity.redeemed)
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
    when(above(toCommon, 0), excess(least(due, equity.distributable), got)),
    distance(
      sumBy(equity.paid, (one) => plus(one.dividends, one.redeemed, one.liquidation)),
      plus(equity.preferredDividends, equity.redeemed, equity.preferredLiquidation),
    ),
    excess(equity.preferredLiquidation, equity.liquidation),
  )
}

/** Closing less what came in and went out since the start, for every account. */
export function rolls({ loans, assets, tax, taxPaid, equity, funding, contributions, cash }: Finance) {
  const off = (closing: Line, inflow: Parameters<typeof balance>[0], outflow: Parameters<typeof balance>[0]) =>
    distance(minus(closing, lag(closing)), minus(inflow, outflow))
  return plus(
    ...loans.map((loan) => off(loan.balance, loan.draw, repaid(loan))),
    off(cash.reserve.balance, cash.reserve.funded, plus(cash.reserve.used, cash.reserve.released)),
    ...assets.all.map((asset) => off(asset.bookValue, asset.additions, plus(asset.depreciation, asset.disposed))),
    off(tax.payable, tax.charge, taxPaid),
    off(tax.losses.balance, tax.losses.made, plus(tax.losses.used, tax.losses.expired)),
    off(equity.legalReserve, equity.toLegalReserve, 0),
    off(
      equity.shareCapital,
      plus(funding.equityCalled, contributions?.paid ?? 0, cash.support, equity.shareholderLoan?.converted ?? 0),
      plus(equity.shareholderLoan?.drawn ?? 0, equity.reduction?.returned ?? 0),
    ),
  )
}
