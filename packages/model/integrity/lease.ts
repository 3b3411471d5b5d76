import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Lease } from '../finance/lease.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import { below0, both, distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

export function checkLease(to: Checking, centre: Centre): Check[] {
  const { lease } = centre.finance
  return lease ? [checkMoney(to, 'lease', leaseOff(lease, centre, to.time))] : []
}

/**
 * Discounted at the rate, all that the lessor gets is worth what it paid; rents are level, none are due in construction
 * nor after the last one, and that one pays the residual too.
 */
function leaseOff(lease: Lease, { capex, finance: { contributions } }: Centre, time: Time): Expression {
  const { paid, interest, principal, rent, balance: owed, yearly, share, residualShare, end } = lease
  const discount = compound(times(yearly, oneMonth), over(minus(0, monthIndex), monthStep))
  const worth = balance(times(discount, plus(interest, principal)))
  const bought = minus(
    sumBy(capex.accelerators, ({ spending }) => spending),
    contributions?.accelerators ?? 0,
  )
  const last = greatest(time.final, not(above(end, plus(monthIndex, monthStep))))
  const between = both(time.operation, lag(time.operation), not(last))
  const inTime = both(last, not(above(plus(monthIndex, monthStep), end)), not(time.final))
  return plus(
    distance(paid, when(time.construction, times(bought, share))),
    when(last, absolute(owed), below0(owed)),
    when(time.final, distance(worth, balance(times(discount, paid)))),
    when(between, distance(rent, lag(rent))),
    when(both(inTime, lag(time.operation)), distance(rent, plus(lag(rent), times(balance(paid), residualShare)))),
    when(time.construction, plus(rent, principal), distance(rent, plus(interest, principal))),
  )
}
