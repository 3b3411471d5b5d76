import { constant, type Expression, type Input, type Line, type Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from '../ground/constants.ts'
import { distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check } from './check.ts'
import { yearsOf } from './spending/due.ts'

/** What must hold of the phases of a plan, and of prices as years pass. */
export const checkTime = (to: Checking, centre: Centre): Check[] => [
  check(to, 'phases', '1', phasesOff(to.time)),
  check(to, 'indices', '1', indicesOff(indicesOf(to, centre), to.time)),
]

/** Every month is of construction or of operation, and one is the last. */
function phasesOff({ construction, operation, constructionMonths, final, horizon }: Time): Expression {
  return plus(
    distance(plus(construction, operation), 1),
    when(atLeast(monthIndex, constructionMonths), construction, not(construction)),
    distance(final, equal(plus(monthIndex, monthStep), horizon)),
  )
}

/** Prices over those of the base year, with the rate a year at which they grow. */
interface Index {
  readonly index: Line
  readonly rate: Input
  /** Years since that year, where it is not the plan’s base year. */
  readonly years?: Operand | undefined
}

function indicesOf({ read, time }: Checking, { opex, capex, sites }: Centre): Index[] {
  return [
    { index: time.priceIndex, rate: time.cpi },
    { index: opex.wages.index, rate: opex.wages.escalation },
    ...capex.halls.flatMap(({ costIndex, shell: { at } }) =>
      costIndex ? [{ index: costIndex, rate: read(at.escalation.given!), years: yearsOf(read, at) }] : [],
    ),
    ...sites.flatMap(({ bill: { tariff, escalation } }) => (tariff ? [{ index: tariff.index, rate: escalation }] : [])),
  ]
}

/** Growth since the month before, the plan's first month being told from the base year: only a January has any. */
export const growth = (rate: Operand, years: Operand): Expression => compound(rate, minus(years, lag(years)))

/** Every index is what it was the month before, grown by its rate where a year begins; 1 in the base year. */
function indicesOff(indices: readonly Index[], time: Time): Expression {
  const isFirst = equal(monthIndex, constant(0, 'month'))
  return sumBy(indices, ({ index, rate, years = time.yearsFromBase }) =>
    distance(over(index, times(plus(lag(index), isFirst), growth(rate, years))), 1),
  )
}
