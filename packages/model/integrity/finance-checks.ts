import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep, oneMonth } from '../constants.ts'
import { payouts } from '../finance/equity.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, both, distance, excess, not, sumBy, sumOf } from '../formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'
import { type Check, check } from './check.ts'

/** Room for rounding beside a threshold. */
const hair = 1 + 1e-9

interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
}

/**
 * What must hold of the money in any plan. Each violation is computed another way than the line it checks: from
 * totals since the start where the line steps from month to month.
 */
export function financeChecks(builder: ModelBuilder, time: Time, operation: Operation, finance: Finance): Check[] {
  const { sheet, funding, sizing, cash, workingCapital, loans, assets, tax, equity, holders, returns, netProfit } =
    finance
  const size = builder
    .block('check')
    .level('scale', 'KRW', greatest(sheet.assets, balance(funding.uses), balance(operation.revenue.total)))
  const add = (id: string, violation: Parameters<typeof check>[3]) => check(builder, id, 'KRW', violation, size)
  const draws = sumOf(loans.map((loan) => loan.draw))

  const received = plus(operation.revenue.total, funding.equityCalled, draws, cash.support, assets.proceeds)
  const spent = [
    operation.opex.total,
    workingCapital.change,
    finance.taxPaid,
    operation.capex.total,
    ...loans.flatMap((loan) => [loan.interest, loan.fees, loan.principal, ...(loan.swept ? [loan.swept] : [])]),
    ...payouts(equity),
  ]
  const { reserve } = cash
  // Both give cash back: suppliers that are owed more, and tax paid ahead of a year without any.
  const mayBeNegative: readonly unknown[] = [workingCapital.change, finance.taxPaid]
  const cashDividends = plus(equity.dividends, equity.preferredDividends)
  const profitPaid = plus(equity.dividends, equity.preferredDividends, equity.redeemed)

  return [
    add('balance-sheet', distance(sheet.assets, plus(sheet.liabilities, sheet.equity))),
    add('cash', distance(plus(cash.balance, reserve.balance), balance(received, plus(...spent)))),
    add(
      'sources-uses',
      greatest(
        distance(plus(funding.equityCalled, draws), funding.uses),
        distance(balance(plus(funding.equityCalled, draws)), balance(funding.uses)),
      ),
    ),
    add('balances-roll', rolls(finance)),
    add(
      'debt-not-negative',
      plus(
        ...loans.map((loan) => plus(below0(loan.balance), excess(repaid(loan), plus(lag(loan.balance), loan.draw)))),
      ),
    ),
    add(
      'debt-repaid',
      plus(
        ...loans.map((loan) =>
          when(greatest(atLeast(plus(monthIndex, monthStep), loan.maturity), time.final), absolute(loan.balance)),
        ),
      ),
    ),
    add(
      'interest',
      plus(
        ...loans.map((loan) =>
          distance(loan.interest, times(lag(balance(minus(loan.draw, repaid(loan)))), loan.yearly, oneMonth)),
        ),
      ),
    ),
    add(
      'capitalised-interest',
      distance(
        assets.financing.additions,
        when(
          time.construction,
          sumBy(loans, (loan) => plus(loan.interest, loan.fees)),
        ),
      ),
    ),
    add(
      'depreciation',
      plus(
        ...assets.all.map((asset) =>
          plus(
            below0(asset.bookValue),
            below0(asset.depreciation),
            when(asset.serving, 0, asset.depreciation),
            when(time.final, distance(balance(asset.additions), balance(plus(asset.depreciation, asset.disposed)))),
          ),
        ),
      ),
    ),
    add(
      'tax-losses',
      plus(
        below0(tax.losses.balance),
        excess(tax.losses.used, tax.losses.available),
        excess(tax.losses.used, tax.losses.cap),
        excess(tax.losses.balance, trailingSum(tax.losses.made, tax.losses.years * 12)),
        distance(
          tax.losses.balance,
          minus(balance(tax.losses.made), balance(tax.losses.used), balance(tax.losses.expired)),
        ),
      ),
    ),
    add('tax-credits', creditsOff(finance)),
    add('working-capital', workingCapitalOff(finance, time)),
    add('tax-paid', distance(finance.taxPaid, minus(tax.charge, minus(tax.payable, lag(tax.payable))))),
    add(
      'dividends',
      plus(
        distance(equity.retained, minus(balance(netProfit), balance(profitPaid), balance(equity.toLegalReserve))),
        excess(plus(profitPaid, equity.toLegalReserve), greatest(equity.retainedOpening, 0)),
        excess(profitPaid, greatest(cash.afterSweep, 0)),
        distance(equity.toLegalReserve, least(times(cashDividends, equity.legalReserveRate), equity.legalReserveRoom)),
      ),
    ),
    add(
      'waterfall',
      plus(
        distance(
          plus(cash.opening, received, reserve.used, reserve.released),
          plus(...spent, reserve.funded, cash.balance),
        ),
        below0(cash.balance),
        ...spent.filter((line) => !mayBeNegative.includes(line)).map(below0),
        when(above(cash.support, 0), profitPaid),
      ),
    ),
    add(
      'capital-calls',
      plus(
        distance(
          sumBy(holders, (one) => one.calls),
          returns.calls,
        ),
        ...(sizing.mostDebt ? [] : [excess(balance(funding.equityCalled), sizing.committed)]),
      ),
    ),
    add('distributions', distributionsOff(finance)),
    add('payout-order', payoutsTooSoon(finance, time)),
    add('paid-out', when(time.final, plus(absolute(cash.balance), absolute(reserve.balance)))),
    add('cfads', cfadsOff(operation, finance, time)),
    add('early-repayment', sweepOff(finance)),
    add('project-flow', projectOff(finance)),
    add('reserve', reserveOff(finance)),
    add('preferred', preferredOff(finance)),
    ...(sizing.mostDebt
      ? [add('debt-sized', when(time.final, excess(minus(funding.usesToDate, funding.calledToDate), sizing.mostDebt)))]
      : []),
    check(
      builder,
      'ownership',
      '1',
      distance(
        sumBy(holders, (one) => one.share),
        1,
      ),
    ),
    check(
      builder,
      'phases',
      '1',
      plus(
        distance(plus(time.construction, time.operation), 1),
        when(atLeast(monthIndex, time.constructionMonths), time.construction, not(time.construction)),
      ),
    ),
  ]
}

const repaid = ({ principal, swept }: Finance['loans'][number]) => (swept ? plus(principal, swept) : principal)

/** What holders get comes to what the company pays, and a put is paid by one side to the other. */
function distributionsOff({ returns }: Finance) {
  const { holders, put } = returns
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
    distance(plus(returns.sides.public.flow, returns.sides.private.flow), minus(returns.distributions, returns.calls)),
  )
}

/** The reserve holds what was set aside less what left it, never less than nothing nor more than its target. */
function reserveOff({ cash: { reserve } }: Finance) {
  const { target, balance: held, funded, used, released } = reserve
  return plus(
    distance(held, minus(balance(funded), balance(used), balance(released))),
    excess(held, target),
    ...[held, funded, used, released].map(below0),
  )
}

/** Nobody is paid while the reserve is short of its target, or while cover of twelve months is under the lock-up. */
function payoutsTooSoon({ equity, cash, loans }: Finance, time: Time) {
  const payouts = plus(equity.preferredDividends, equity.redeemed, equity.dividends)
  const short = above(excess(cash.reserve.target, times(cash.reserve.balance, hair)), 0)
  const service = sumBy(loans, (loan) => loan.service)
  const covered = atLeast(times(trailingSum(cash.cfads, 12), hair), times(equity.lockUpDscr, trailingSum(service, 12)))
  const owing = above(
    sumBy(loans, (loan) => loan.opening),
    0,
  )
  return plus(when(both(time.operation, short), payouts), when(both(owing, not(covered)), payouts))
}

/** Cash for debt service is revenue less all that is paid before the lenders. */
function cfadsOff({ revenue, opex, capex }: Operation, { cash, taxPaid, workingCapital }: Finance, time: Time) {
  const paid = plus(opex.total, taxPaid, workingCapital.change, when(time.operation, capex.total))
  return distance(cash.cfads, minus(revenue.total, paid))
}

/** What the project earns is what lenders and shareholders get less what they put in, and what the accounts keep. */
function projectOff({ loans, cash, returns }: Finance) {
  const kept = plus(cash.balance, cash.reserve.balance)
  const lenders = sumBy(loans, (loan) => minus(plus(loan.interest, loan.fees, repaid(loan)), loan.draw))
  const shareholders = minus(returns.distributions, returns.calls)
  return distance(returns.projectFlow, plus(lenders, shareholders, minus(kept, lag(kept))))
}

/** What is swept repays loans, from cash above the minimum, and leaves it. */
function sweepOff({ loans, cash }: Finance) {
  const swept = sumBy(loans, (loan) => loan.swept ?? 0)
  return plus(
    distance(cash.afterSweep, minus(cash.beforeShareholders, swept)),
    excess(swept, excess(cash.beforeShareholders, cash.minimum)),
  )
}

/** Credits are used within balance, minimum tax and time. */
function creditsOff({ tax: { credits } }: Finance) {
  return plus(
    below0(credits.balance),
    excess(credits.used, credits.available),
    excess(credits.used, credits.cap),
    excess(credits.balance, trailingSum(credits.made, credits.years * 12)),
    distance(credits.balance, minus(balance(credits.made), balance(credits.used), balance(credits.expired))),
  )
}

/** What is owing less what is owed is all that it has taken up, and is settled at the end. */
function workingCapitalOff({ workingCapital: { receivable, payable, change } }: Finance, time: Time) {
  const net = minus(receivable, payable)
  return plus(distance(net, balance(change)), when(time.final, absolute(net)))
}

/** Preferred shares get no more than is due, before common ones get anything of the cash. */
function preferredOff({ equity }: Finance) {
  return plus(
    ...equity.paid.flatMap(({ preferred, dividends, redeemed }) => [
      excess(dividends, preferred.due),
      excess(redeemed, preferred.redeemable),
      below0(preferred.unredeemed),
      below0(preferred.owed),
    ]),
    distance(
      sumBy(equity.paid, (one) => plus(one.dividends, one.redeemed, one.liquidation)),
      plus(equity.preferredDividends, equity.redeemed, equity.preferredLiquidation),
    ),
    excess(equity.preferredLiquidation, equity.liquidation),
  )
}

/** Closing less what came in and went out since the start, for every account. */
function rolls({ loans, assets, tax, taxPaid, equity, funding, cash }: Finance) {
  const off = (closing: Line, inflow: Parameters<typeof balance>[0], outflow: Parameters<typeof balance>[0]) =>
    distance(minus(closing, lag(closing)), minus(inflow, outflow))
  return plus(
    ...loans.map((loan) => off(loan.balance, loan.draw, repaid(loan))),
    off(cash.reserve.balance, cash.reserve.funded, plus(cash.reserve.used, cash.reserve.released)),
    ...assets.all.map((asset) => off(asset.bookValue, asset.additions, plus(asset.depreciation, asset.disposed))),
    off(tax.payable, tax.charge, taxPaid),
    off(tax.losses.balance, tax.losses.made, plus(tax.losses.used, tax.losses.expired)),
    off(equity.legalReserve, equity.toLegalReserve, 0),
    off(equity.shareCapital, plus(funding.equityCalled, cash.support), 0),
  )
}
