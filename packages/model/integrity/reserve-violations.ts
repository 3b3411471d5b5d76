import type { Expression } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { both, distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Read } from './read.ts'
import { regularOf } from './served.ts'

/**
 * What was aimed at some months ago is what senior loans turned out to be paid since, last sums apart. In the last months
 * of the plan, of which fewer follow, it falls by what is paid.
 */
export function reserveTargetOff(read: Read, { loans, cash: { reserve } }: Finance, time: Time): Expression {
  const { target, covers } = reserve
  if (!covers) return plus(target)
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const paid = when(time.operation, sumBy(senior, regularOf))
  const standing = both(time.operation, not(time.final))
  const { monthsAhead } = covers
  if (!monthsAhead) return distance(target, when(standing, times(paid, read('/finance/reserve/months'))))
  const since = minus(balance(paid), lag(balance(paid), monthsAhead))
  const ending = both(lag(time.operation), atLeast(plus(monthIndex, constant(monthsAhead, 'month')), time.horizon))
  return plus(
    when(lag(standing, monthsAhead), distance(lag(target, monthsAhead), since)),
    when(ending, distance(lag(target), plus(target, paid))),
    when(standing, 0, target),
  )
}
