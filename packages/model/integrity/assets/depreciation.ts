import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
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
import { distance } from '../../ground/formulas.ts'
import { halfYearOff } from './half-year.ts'

/**
 * What is not yet depreciated, spread over the months of life left, both told from the terms of the asset. Of a
 * declining balance the same part of it every month until its last year.
 */
export function depreciationOff(asset: Asset): Expression {
  const { additions, depreciation, disposed, life, decliningRate } = asset
  if (!life) return absolute(depreciation)
  if (life.january) return halfYearOff(asset, { ...life, january: life.january })
  const left = greatest(over(minus(plus(life.inService, life.lifeMonths), monthIndex), monthStep), 1)
  const held = minus(balance(additions), lag(balance(plus(depreciation, disposed))))
  const evenly = distance(times(depreciation, left), when(atLeast(monthIndex, life.inService), held))
  if (!decliningRate) return evenly
  const declining = distance(depreciation, when(atLeast(monthIndex, life.inService), times(held, decliningRate)))
  // A rate that leaves another part than the law at the end of life is off by the difference of all that was added.
  const leaves = compound(minus(0, decliningRate), over(life.lifeMonths, monthStep))
  return plus(when(above(left, 12), declining, evenly), times(distance(leaves, residualShare), balance(additions)))
}
