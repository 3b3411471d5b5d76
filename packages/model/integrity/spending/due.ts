import type { Expression } from '#algebra/expression.ts'
import type { Place } from '#algebra/model-builder.ts'
import { calendarYear, monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Milestones } from '#contract/quantity.ts'
import { monthStep } from '../../ground/constants.ts'
import { ramp } from '../../ground/formulas.ts'
import type { Cursor, Optional } from '../../plan/cursor.ts'
import type { Checking } from '../check.ts'

type Read = Checking['read']

interface Window {
  readonly from: Place
  readonly to: Place
}

/** What of an amount is due by the end of the month once a part of its months has passed. */
export const byCurve: Readonly<Record<'even' | 's-curve', (passed: Expression) => Expression>> = {
  even: (passed) => passed,
  's-curve': (passed) => times(passed, passed, minus(3, times(2, passed))),
}

/** Part of an amount that is due in the month: of what was due by its end, what was not due a month before. */
export const duePart = (toDate: Expression): Expression => minus(toDate, lag(toDate))

/** Part of the months of a window that has passed. */
export function passedOf(read: Read, { from, to }: Window): Expression {
  const first = read(from)
  return ramp(first, plus(minus(read(to), first), monthStep))
}

/** Part of an amount whose milestones have passed. */
export const reachedOf = (read: Read, { each }: Cursor<Milestones>): Expression =>
  plus(...each.map(({ month, share }) => times(atLeast(monthIndex, read(month)), read(share))))

/** Years since the base year of a price of its own; undefined where it is the plan’s. */
export function yearsOf(read: Read, { priceBaseYear }: { readonly priceBaseYear: Optional<number> }) {
  const year = priceBaseYear.given
  return year && minus(calendarYear, read(year))
}
