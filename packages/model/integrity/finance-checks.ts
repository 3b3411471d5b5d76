import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, distance, excess, not, sumOf } from '../formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'
import { type Check, check } from './check.ts'

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
  const { sheet, funding, cash, loans, assets, tax, equity, returns, netProfit } = finance
  const size = builder
    .block('check')
    .level('scale', 'KRW', greatest(sheet.assets, balance(funding.uses), balance(operation.revenue.total)))
  const add = (id: string, violation: Parameters<typeof check>[3]) => check(builder, id, 'KRW', violation, size)
  const draws = sumOf(loans.map((loan) => loan.draw))

  const received = plus(operation.revenue.total, funding.equityCalled, draws, cash.support, assets.proceeds)
  const spent = [
    operation.opex.total,
    finance.taxPaid,
    operation.capex.total,
    ...loans.flatMap((loan) => [loan.interest, loan.principal]),
    equity.dividends,
    equity.liquidation,
  ]

  return [
    add('balance-sheet', distance(sheet.assets, plus(sheet.liabilities, sheet.equity))),
    add('cash', distance(cash.balance, balance(received, plus(...spent)))),
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
        ...loans.map((loan) => plus(below0(loan.balance), excess(loan.principal, plus(lag(loan.balance), loan.draw)))),
      ),
    ),
    add(
      'debt-repaid',
      plus(
        ...loans.map((loan) => when(greatest(atLeast(monthIndex, loan.maturity), time.final), absolute(loan.balance))),
      ),
    ),
    add(
      'interest',
      plus(
        ...loans.map((loan) =>
          distance(loan.interest, times(lag(balance(minus(loan.draw, loan.principal))), loan.rate)),
        ),
      ),
    ),
    add(
      'capitalised-interest',
      distance(assets.financing.additions, when(time.construction, sumOf(loans.map((loan) => loan.interest)))),
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
        excess(tax.losses.used, lag(tax.losses.balance)),
        excess(tax.losses.used, tax.losses.cap),
        excess(tax.losses.balance, trailingSum(tax.losses.made, tax.losses.years * 12)),
        distance(
          tax.losses.balance,
          minus(balance(tax.losses.made), balance(tax.losses.used), balance(tax.losses.expired)),
        ),
      ),
    ),
    add('tax-paid', distance(finance.taxPaid, minus(tax.charge, minus(tax.payable, lag(tax.payable))))),
    add(
      'dividends',
      plus(
        distance(equity.retained, minus(balance(netProfit), balance(equity.dividends), balance(equity.toLegalReserve))),
        excess(plus(equity.dividends, equity.toLegalReserve), greatest(equity.retainedOpening, 0)),
        excess(equity.dividends, greatest(cash.beforeShareholders, 0)),
        excess(equity.toLegalReserve, equity.legalReserveRoom),
      ),
    ),
    add(
      'waterfall',
      plus(
        distance(plus(cash.opening, received), plus(...spent, cash.balance)),
        below0(cash.balance),
        ...spent.map(below0),
        when(above(cash.support, 0), equity.dividends),
      ),
    ),
    add(
      'capital-calls',
      plus(
        distance(sumOf(returns.classes.map((one) => one.calls)), plus(funding.equityCalled, cash.support)),
        distance(sumOf(returns.classes.map((one) => one.distributions)), plus(equity.dividends, equity.liquidation)),
        excess(balance(funding.equityCalled), funding.committed),
      ),
    ),
    check(builder, 'ownership', '1', distance(sumOf(returns.classes.map((one) => one.share)), 1)),
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

/** Closing less what came in and went out since the start, for every account. */
function rolls({ loans, assets, tax, taxPaid, equity, funding, cash }: Finance) {
  const off = (closing: Line, inflow: Parameters<typeof balance>[0], outflow: Parameters<typeof balance>[0]) =>
    distance(minus(closing, lag(closing)), minus(inflow, outflow))
  return plus(
    ...loans.map((loan) => off(loan.balance, loan.draw, loan.principal)),
    ...assets.all.map((asset) => off(asset.bookValue, asset.additions, plus(asset.depreciation, asset.disposed))),
    off(tax.payable, tax.charge, taxPaid),
    off(tax.losses.balance, tax.losses.made, plus(tax.losses.used, tax.losses.expired)),
    off(equity.legalReserve, equity.toLegalReserve, 0),
    off(equity.shareCapital, plus(funding.equityCalled, cash.support), 0),
  )
}
