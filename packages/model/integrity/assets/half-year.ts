import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Asset } from '../../finance/asset.ts'
import { monthStep, residualShare } from '../../ground/constants.ts'
import { both, distance } from '../../ground/formulas.ts'

interface Life {
  readonly inService: Operand
  readonly lifeMonths: Operand
  readonly january: Line
}

const months = (span: Operand) => over(span, monthStep)

/**
 * Depreciation of an asset whose first calendar year counts as half a year. While that year lasts life is counted in as
 * many parts a month as it has months of service, of which each month takes six: so the check divides by nothing where
 * the line does. The January that ends it is found by the calendar of the month, not by rounding.
 */
export function halfYearOff(
  { additions, depreciation, disposed, decliningRate }: Asset,
  { inService, lifeMonths, january }: Life,
): Expression {
  const serving = atLeast(monthIndex, inService)
  const isFirstYear = above(plus(inService, times(monthOfYear, monthStep)), monthIndex)
  const served = months(minus(january, inService))
  const parts = when(isFirstYear, served, 1)
  const taken = when(isFirstYear, 6, 1)
  const life = times(months(lifeMonths), parts)
  const since = months(minus(monthIndex, inService))
  const gone = when(isFirstYear, times(6, since), minus(plus(since, 6), served))
  const left = greatest(minus(life, gone), taken)
  const held = minus(balance(additions), lag(balance(plus(depreciation, disposed))))
  const evenly = distance(times(depreciation, left), when(serving, times(held, taken)))
  const wrongYear = distance(both(serving, isFirstYear), both(serving, above(january, monthIndex)))
  const misplaced = times(wrongYear, balance(additions))
  if (!decliningRate) return plus(evenly, misplaced)
  const declining = distance(depreciation, when(serving, times(held, decliningRate)))
  const leaves = compound(minus(0, decliningRate), over(life, taken))
  return plus(
    when(above(left, times(12, parts)), declining, evenly),
    when(serving, times(distance(leaves, residualShare), balance(additions))),
    misplaced,
  )
}
