import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { Funding } from '../finance/funding.ts'
import { below0, distance, excess, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

/** What construction has called and not used, from the sources and uses to date; cash of operation afterwards. */
export const heldOf = (funding: Funding): Operand => (funding.idle ? balance(funding.idle) : 0)

/**
 * Equity first: no debt while equity is left to call. By dates: all is called by the end of construction, and no debt is
 * drawn while cash is held.
 */
export function callDatesOff({ funding, loans, contributions, lease, grants }: Finance, time: Time): Expression[] {
  const { calls } = funding
  if (!calls) return []
  const draws = sumOf(loans.map((loan) => loan.draw))
  const called = balance(funding.equityCalled)
  if (!calls.held) return [least(balance(draws), excess(calls.committed, called))]
  const others = [contributions, lease, grants].flatMap((one) => one?.paid ?? [])
  const held = minus(balance(funding.equityCalled), balance(minus(funding.uses, draws, ...others)))
  return [
    when(time.operation, distance(called, calls.committed), least(draws, held)),
    when(time.construction, distance(calls.held, held)),
    below0(held),
    ...(calls.share ? [distance(called, times(calls.committed, calls.share))] : []),
  ]
}
