import type { Expression, Line } from '#algebra/expression.ts'
import type { Place } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { hoursPerDay } from '../ground/constants.ts'
import { both, distance, not, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** What must hold of what customers owe and have deposited, and what suppliers are owed and were paid ahead. */
export const checkWorkingCapital = (to: Checking, centre: Centre): Check[] => [
  checkMoney(to, 'working-capital', settledOff(centre.finance, to.time)),
  checkMoney(to, 'days-owed', daysOff(to, centre)),
]

/** What is owing and paid ahead less what is owed is all that it has taken up, and each is settled at the end. */
function settledOff({ workingCapital }: Finance, time: Time): Expression {
  const { receivable, payable, deposits, prepaid, change } = workingCapital
  const owing = [receivable, ...present(prepaid && prepaid)]
  const owed = [payable, ...present(deposits && deposits)]
  const off = distance(minus(sumOf(owing), ...owed), balance(change))
  return plus(off, when(time.final, sumBy([...owing, ...owed], absolute)))
}

/** In operation each is so many days of the month's average day. */
function daysOff({ read, at, time: { operation, final } }: Checking, { revenue, opex, finance }: Centre): Expression {
  const { receivable, payable, deposits, prepaid } = finance.workingCapital
  const days = at.finance.workingCapital
  const standing = both(operation, not(final))
  const off = (level: Line | undefined, flow: Line, ofDays: Place | undefined) => {
    if (!level || !ofDays) return []
    const aDay = over(times(flow, hoursPerDay), hoursInMonth)
    return [distance(level, when(standing, times(aDay, read(ofDays))))]
  }
  return plus(
    ...off(receivable, revenue.total, days.receivableDays),
    ...off(payable, opex.total, days.payableDays),
    ...off(deposits, revenue.total, days.depositDays.given),
    ...off(prepaid, opex.total, days.prepaidDays.given),
  )
}
