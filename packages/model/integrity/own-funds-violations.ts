import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
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
import { below0, distance, excess, sumBy } from '../ground/formulas.ts'

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

/**
 * Capital is given back from its date on, only once profit is paid out, and not below its floor and what preferred shares
 * put in.
 */
export function capitalReturnedOff(equity: Equity, { returned, floor, from }: CapitalReduction) {
  const profitLeft = minus(equity.distributable, equity.dividends, equity.preferredDividends, equity.redeemed)
  const kept = plus(
    floor,
    sumBy(equity.paid, ({ preferred }) => preferred.unredeemed),
  )
  return plus(
    least(returned, profitLeft),
    when(above(returned, 0), excess(kept, equity.shareCapital)),
    when(above(from, monthIndex), returned),
    below0(returned),
  )
}
