import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import type { Finance } from '../finance/finance.ts'
import type { Guarantee } from '../finance/guarantee.ts'
import { monthStep } from '../ground/constants.ts'
import { below0, distance, excess, sumBy } from '../ground/formulas.ts'
import type { Penalty } from '../operation/penalty.ts'
import { repaid } from './finance-violations.ts'

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

/**
 * In a month after the date the penalty is the whole sum less what each deployment has entered in service of it, told
 * from the months since its first.
 */
export function penaltyOff({ committed, by, perMonth, charge }: Penalty, fleet: readonly Installed[]) {
  const entered = sumBy(
    fleet.filter(({ deployment }) => deployment.replaces === null),
    ({ count, firstService, deliveryMonths }) => {
      const months = least(plus(minus(monthIndex, firstService), monthStep), deliveryMonths)
      return when(atLeast(monthIndex, firstService), roundUp(over(times(count, months), deliveryMonths)))
    },
  )
  const due = minus(perMonth, over(times(perMonth, least(entered, committed)), committed))
  return distance(charge, when(atLeast(by, monthIndex), 0, due))
}

/** Stood for is the share of all that senior lenders have lent and not got back, and what a put asks until its month. */
export function guaranteeOff({ share, exposure }: Guarantee, { loans, returns: { put } }: Finance) {
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const owed = balance(
    sumBy(senior, (loan) => loan.draw),
    sumBy(senior, repaid),
  )
  const claim = put ? when(above(monthIndex, put.month), 0, put.claim) : 0
  return distance(minus(exposure, claim), times(owed, share))
}
