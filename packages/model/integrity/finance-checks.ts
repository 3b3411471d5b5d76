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
import { below0, distance, excess, not, sumBy, sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'
import { type Check, check } from './check.ts'
import {
  cfadsOff,
  creditsOff,
  distributionsOff,
  type Operation,
  payoutsTooSoon,
  preferredOff,
  projectOff,
  repaid,
  reserveOff,
  rolls,
  sweepOff,
  workingCapitalOff,
} from './finance-violations.ts'

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
    add('cash-flow', distance(finance.cashFlow.closing, balance(finance.cashFlow.change))),
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
