import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { CapitalReduction } from '../finance/capital-reduction.ts'
import type { Cash } from '../finance/cash.ts'
import type { Equity } from '../finance/equity.ts'
import type { Replacement } from '../finance/replacement.ts'
import type { ShareholderLoan } from '../finance/shareholder-loan.ts'
import { below0, distance, excess } from '../formulas.ts'
import type { Time } from '../time.ts'

/** All cash that the company holds. */
export const accounts = ({ balance: free, reserve, replacement }: Cash) =>
  plus(free, reserve.balance, ...(replacement ? [replacement.balance] : []))

/** Holds what was set aside, no more than its target nor than is to be spent, and what a spending asks for is aimed at. */
export function replacementOff({ target, balance: held, funded, released, due, ahead }: Replacement) {
  return plus(
    distance(held, minus(balance(funded), balance(released))),
    excess(held, target),
    excess(target, ahead),
    excess(due, lag(target)),
    ...[held, funded, released].map(below0),
  )
}

/** What was lent and its interest is paid or becomes capital, never more than is owed, and nothing is left at the end. */
export function shareholderLoanOff(loan: ShareholderLoan, time: Time) {
  const owed = plus(loan.principal, loan.interestOwed)
  const settled = plus(loan.interestPaid, loan.repaid, loan.converted)
  return plus(
    distance(owed, minus(balance(plus(loan.drawn, loan.interest)), balance(settled))),
    when(time.final, absolute(owed), loan.converted),
    ...[loan.principal, loan.interestOwed, loan.interestPaid, loan.repaid, loan.converted].map(below0),
  )
}

/** Capital is given back only once profit is paid out, and not below its floor. */
export function capitalReturnedOff(equity: Equity, { returned, floor }: CapitalReduction) {
  const profitLeft = minus(equity.distributable, equity.dividends, equity.preferredDividends, equity.redeemed)
  return plus(
    least(returned, profitLeft),
    when(above(returned, 0), excess(floor, equity.shareCapital)),
    below0(returned),
  )
}
