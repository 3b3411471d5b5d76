import type { Line } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import { accounts } from './own-funds-violations.ts'

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

/**
 * The reserve holds what was set aside less what left it, never less than nothing nor
 * more than its target in operation; what the sources set aside for it is in it.
 */
export function reserveOff(finance: Finance, time: Time) {
  const { target, balance: held, funded, used, released } = finance.cash.reserve
  return plus(
    excess(finance.funding.initialReserve ?? 0, held),
    distance(held, minus(balance(funded), balance(used), balance(released))),
    times(time.operation, excess(held, target)),
    ...[held, funded, used, released].map(below0),
  )
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
