import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { monthStep } from '../ground/constants.ts'
import type { Time } from '../ground/time.ts'

/**
 * A stated sum for the debt service reserve, a use of the last month of construction. Stated, because the target looks
 * ahead on the debt that this sum is part of.
 */
export function initialReserve(builder: ModelBuilder, { finance }: Plan, time: Time): Line | undefined {
  if (finance.reserve.initial === undefined) return undefined
  const block = builder.block('uses')
  const amount = block.input('initialReserveAmount', 'KRW', '/finance/reserve/initial')
  const eve = equal(monthIndex, minus(time.constructionMonths, monthStep))
  return block.flow('initialReserve', 'KRW', when(eve, amount))
}
