import type { Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { calendarYear, monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { At } from '../plan/cursor.ts'
import { monthStep } from './constants.ts'
import { not } from './formulas.ts'

export interface Time {
  readonly constructionMonths: Input
  readonly horizon: Input
  /** 1 while capital is drawn, else 0. */
  readonly construction: Line
  readonly operation: Line
  /** 1 in the last month of the plan. */
  readonly final: Line
  /** Years since the price base, by calendar year. */
  readonly yearsFromBase: Line
  readonly priceIndex: Line
  readonly cpi: Input
}

/** Phases of the plan and the general price index. */
export function writeTime(builder: ModelBuilder, at: At): Time {
  const block = builder.block('time')
  const constructionMonths = block.input('constructionMonths', 'month', at.finance.constructionMonths)
  const horizon = block.input('horizon', 'month', at.meta.horizonMonths)
  const baseYear = block.input('priceBaseYear', 'year', at.meta.priceBaseYear)
  const cpi = block.input('cpi', '1/year', at.economy.cpi)

  const construction = block.level('construction', 'flag', above(constructionMonths, monthIndex))
  const operation = block.level('operation', 'flag', not(construction))
  const final = block.level('final', 'flag', equal(monthIndex, minus(horizon, monthStep)))
  const yearsFromBase = block.level('yearsFromBase', 'year', minus(calendarYear, baseYear))
  const priceIndex = block.level('priceIndex', '1', compound(cpi, yearsFromBase), 'time.indexStepsInJanuary')
  return { constructionMonths, horizon, construction, operation, final, yearsFromBase, priceIndex, cpi }
}
