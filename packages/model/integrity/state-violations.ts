import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import { below0, distance, excess } from '../formulas.ts'

/**
 * The state pays in all for what its guarantee and what was not sold leave, and never for more hours than it guarantees,
 * with those taken, nor outside the months of the guarantee.
 */
export function anchorOff({ guaranteed, price, from, to, taken, payment }: Anchor, { hours, sold }: Demand) {
  const outside = greatest(above(from, monthIndex), above(monthIndex, to))
  const unsold = minus(hours, sold)
  const due = when(outside, 0, greatest(least(minus(guaranteed, taken), unsold), 0))
  return plus(
    distance(balance(payment), balance(times(due, price))),
    when(outside, payment),
    below0(payment),
    excess(plus(times(taken, price), payment), times(greatest(guaranteed, taken), price)),
  )
}
