import { constant, type Expression, type Input, type Line, type Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { distance, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

/** Prices over those of the base year, with the rate a year at which they grow. */
export interface Index {
  readonly index: Line
  readonly rate: Input
  /** Years since that year, where it is not the plan’s base year. */
  readonly years?: Operand | undefined
}

/** Growth since the month before, the plan's first month being told from the base year: only a January has any. */
export const growth = (rate: Operand, years: Operand): Expression => compound(rate, minus(years, lag(years)))

/** Every index is what it was the month before, grown by its rate where a year begins; 1 in the base year. */
export function indicesOff(indices: readonly Index[], time: Time): Expression {
  const isFirst = equal(monthIndex, constant(0, 'month'))
  return sumBy(indices, ({ index, rate, years = time.yearsFromBase }) =>
    distance(over(index, times(plus(lag(index), isFirst), growth(rate, years))), 1),
  )
}
