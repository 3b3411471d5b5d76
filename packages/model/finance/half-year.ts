import { constant, type Expression, type Line, type Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from '../ground/constants.ts'
import { ramp } from '../ground/formulas.ts'

const halfYear = constant(6, 'month')
const year = constant(12, 'month')

/** How fast a life passes whose first calendar year counts as half a year. */
export interface HalfYear {
  /** The January after the asset entered service, month of the plan. */
  readonly january: Line
  /** Months of life that the month takes. */
  readonly pace: Line
  /** Months of life gone as the month begins. */
  readonly gone: Expression
}

/**
 * Life counted from 1 July of the calendar year of entering service, whatever the month: what there is of that year
 * takes six months of life in equal parts, every later month takes one, so that the other half year ends by June. Each
 * calendar year is so charged what it would be of an asset in service since 1 July: of a straight line half a year's
 * sum, then whole ones, then the other half; of a declining balance as well, but for lives of 12 to 18 months, whose last
 * year begins within the first.
 */
export function writeHalfYearLife(block: Block, inService: Operand): HalfYear {
  const thisJanuary = minus(plus(monthIndex, monthStep), times(monthOfYear, monthStep))
  const later = over(minus(plus(inService, monthStep), thisJanuary), year)
  const january = block.level('nextJanuary', 'date', plus(thisJanuary, times(roundUp(later), year)))
  const served = minus(january, inService)
  const pace = block.level('lifePace', '1', when(atLeast(monthIndex, january), 1, over(halfYear, served)))
  const before = times(halfYear, ramp(plus(inService, monthStep), served))
  return { january, pace, gone: plus(before, greatest(minus(monthIndex, january), constant(0, 'month'))) }
}
