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
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { repaid } from './loans/owed.ts'
import { payouts } from './owners/paid-out.ts'

/** What must hold of cash and of all balances. Each is told from totals since the start where the line steps from month to month. */
export function checkAccounts(to: Checking, centre: Centre): Check[] {
  const { finance } = centre
  const { sheet, cash, cashFlow } = finance
  const { reserve, replacement } = cash
  const { final } = to.time
  return [
    checkMoney(to, 'balance-sheet', distance(sheet.assets, plus(sheet.liabilities, sheet.equity))),
    checkMoney(to, 'cash', distance(accounts(cash), balance(received(centre), plus(...spent(centre))))),
    checkMoney(to, 'cash-flow', distance(cashFlow.closing, balance(cashFlow.change))),
    checkMoney(to, 'balances-roll', rollsOff(finance)),
    checkMoney(to, 'waterfall', waterfallOff(centre)),
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
export const otherSources = ({ contributions, lease, grants }: Finance): Line[] =>
  [contributions, lease, grants].flatMap((one) => one?.paid ?? [])

/** Cash that lenders are served from. */
export function beforeService({ cash, funding, assets, vat, letter }: Finance): Expression {
  const received = plus(lag(cash.balance), cash.cfads, funding.preOperating, assets.proceeds)
  const freed = plus(vat?.funded ?? 0, funding.idle ?? 0, cash.replacement?.released ?? 0)
  return minus(plus(received, freed), vat?.change ?? 0, letter?.fees ?? 0)
}

/** All cash that the company holds. */
const accounts = ({ balance: free, reserve, replacement }: Cash): Expression =>
  plus(free, reserve.balance, ...(replacement ? [replacement.balance] : []))

function received({ revenue, finance }: Centre): Expression {
  const { funding, loans, cash, assets } = finance
  const draws = sumOf(loans.map((loan) => loan.draw))
  return plus(revenue.total, funding.equityCalled, draws, cash.support, assets.proceeds, ...otherSources(finance))
}

function spent({ opex, capex, finance }: Centre): Line[] {
  const { workingCapital, taxPaid, loans, equity, vat, letter, lease } = finance
  return [
    opex.total,
    workingCapital.change,
    taxPaid,
    capex.total,
    ...loans.flatMap((loan) => [loan.interest, loan.fees, loan.principal, ...(loan.swept ? [loan.swept] : [])]),
    ...payouts(equity),
    ...(vat ? [vat.change] : []),
    ...(letter ? [letter.fees] : []),
    ...(lease ? [lease.interest, lease.principal] : []),
  ]
}

/** Every payment is made from what there is: nothing is paid twice, back, or to owners in a month in which they help. */
function waterfallOff(centre: Centre): Expression {
  const { cash, equity, workingCapital, taxPaid, vat } = centre.finance
  const { reserve, replacement } = cash
  const paid = spent(centre)
  // These give cash back: suppliers that are owed more, tax paid ahead of a year without any, VAT.
  const mayBeNegative: readonly unknown[] = [workingCapital.change, taxPaid, vat?.change]
  return plus(
    distance(
      plus(cash.opening, received(centre), reserve.used, reserve.released, replacement?.released ?? 0),
      plus(...paid, reserve.funded, replacement?.funded ?? 0, cash.balance),
    ),
    below0(cash.balance),
    ...paid.filter((line) => !mayBeNegative.includes(line)).map(below0),
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
