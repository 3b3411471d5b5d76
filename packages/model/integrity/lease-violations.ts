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
import type { Contributions } from '../finance/contributions.ts'
import type { Finance } from '../finance/finance.ts'
import type { Lease } from '../finance/lease.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import { below0, both, distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Operation } from './finance-violations.ts'

/**
 * Discounted at the rate, all that the lessor gets is worth what it paid; rents are level, none are due in construction
 * nor after the last one, and that one pays the residual too.
 */
export function leaseOff(lease: Lease, { capex }: Operation, contributions: Contributions | undefined, time: Time) {
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

/**
 * Nothing is brought after construction, and by its end common shares are held in proportion to all that was put in:
 * each holder’s calls but what it made good.
 */
export function inKindOff({ paid }: Contributions, { holders, cash }: Finance, time: Time) {
  const common = holders.filter(({ ofCommon }) => ofCommon)
  const put = (calls: Parameters<typeof balance>[0], support: Parameters<typeof balance>[0]) =>
    minus(balance(calls), balance(support))
  const all = put(
    sumBy(common, (one) => one.calls),
    cash.support,
  )
  return plus(
    when(time.construction, below0(paid), absolute(paid)),
    ...common.map(({ calls, ofCommon }) =>
      when(time.operation, distance(times(ofCommon!, all), put(calls, times(cash.support, ofCommon!)))),
    ),
  )
}
