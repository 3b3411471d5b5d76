import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Cash } from '../finance/cash.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, distance, sumBy, sumOf } from '../ground/formulas.ts'
import type { Ledger } from '../ground/ledger.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { repaid } from './loans/owed.ts'

/** What must hold of cash and of all balances. Each is told from totals since the start where the line steps from month to month. */
export function checkAccounts(to: Checking, centre: Centre): Check[] {
  const { finance } = centre
  const { sheet, cash, cashFlow } = finance
  const { reserve, replacement } = cash
  const { final } = to.time
  const money = to.ledger.money()
  return [
    checkMoney(to, 'balance-sheet', distance(sheet.assets, plus(sheet.liabilities, sheet.equity))),
    checkMoney(to, 'cash', distance(accounts(cash), balance(sumOf(money.received), sumOf(money.paid)))),
    checkMoney(to, 'cash-flow', distance(cashFlow.closing, balance(cashFlow.change))),
    checkMoney(to, 'balances-roll', rollsOff(finance)),
    checkMoney(to, 'waterfall', waterfallOff(finance, money)),
    checkMoney(
      to,
      'paid-out',
      when(final, plus(absolute(cash.balance), absolute(reserve.balance), absolute(replacement?.balance ?? 0))),
    ),
    checkMoney(to, 'cfads', cfadsOff(centre, to.time)),
    checkMoney(to, 'project-flow', projectOff(finance)),
  ]
}

/** What contributors in kind, a lessor and grants pay beside equity and debt. */
export const otherSources = ({ ledger }: Checking): Line[] => ledger.to('paidOtherwise')

/** Cash that lenders are served from. */
export function beforeService({ ledger }: Checking, { cash, funding, assets }: Finance): Expression {
  const received = plus(lag(cash.balance), cash.cfads, funding.preOperating, assets.proceeds)
  return minus(plus(received, ...ledger.to('freed')), ...ledger.to('vatOffice', 'guarantor'))
}

/** All cash that the company holds. */
const accounts = ({ balance: free, reserve, replacement }: Cash): Expression =>
  plus(free, reserve.balance, ...present(replacement?.balance))

/** Every payment is made from what there is: nothing is paid twice, back, or to owners in a month in which they help. */
function waterfallOff({ cash, equity, workingCapital, taxPaid, vat }: Finance, money: ReturnType<Ledger['money']>) {
  const { reserve, replacement } = cash
  // These give cash back: suppliers that are owed more, tax paid ahead of a year without any, VAT.
  const mayBeNegative: readonly unknown[] = [workingCapital.change, taxPaid, vat?.change]
  return plus(
    distance(
      plus(cash.opening, ...money.received, reserve.used, reserve.released, replacement?.released ?? 0),
      plus(...money.paid, reserve.funded, replacement?.funded ?? 0, cash.balance),
    ),
    below0(cash.balance),
    ...money.paid.filter((line) => !mayBeNegative.includes(line)).map(below0),
    when(above(cash.support, 0), plus(equity.dividends, equity.preferredDividends, equity.redeemed)),
  )
}

/** Cash for debt service is revenue less all that is paid before the lenders. */
function cfadsOff({ revenue, opex, capex, finance }: Centre, time: Time): Expression {
  const { cash, taxPaid, workingCapital, lease } = finance
  const later = when(time.operation, plus(capex.total, lease?.interest ?? 0, lease?.principal ?? 0))
  const paid = plus(opex.total, taxPaid, workingCapital.change, later)
  return distance(cash.cfads, minus(revenue.total, paid))
}

/** What the project earns is what lenders and shareholders get less what they put in, and what the accounts keep. */
function projectOff({ loans, cash, returns, lease, letter }: Finance): Expression {
  const kept = accounts(cash)
  const lenders = sumBy(loans, (loan) => minus(plus(loan.interest, loan.fees, repaid(loan)), loan.draw))
  const shareholders = minus(returns.distributions, returns.calls)
  const lessor = lease ? minus(plus(lease.interest, lease.principal), lease.paid) : 0
  return distance(returns.projectFlow, plus(lenders, lessor, letter?.fees ?? 0, shareholders, minus(kept, lag(kept))))
}

/** Closing less what came in and went out since the start, for every account. */
function rollsOff({ loans, assets, tax, taxPaid, equity, funding, contributions, cash }: Finance): Expression {
  const off = (closing: Line, inflow: Operand, outflow: Operand) =>
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
