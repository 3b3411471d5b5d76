import type { Line } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { monthStep } from '../ground/constants.ts'

/**
 * A stated sum for the debt service reserve, a use of the last month of construction. Stated, because the target looks
 * ahead on the debt that this sum is part of.
 */
export function writeInitialReserve({ builder, at, time, ledger }: Books): Line | undefined {
  const stated = at.finance.reserve.initial.given
  if (!stated) return undefined
  const block = builder.block('uses')
  const amount = block.input('initialReserveAmount', 'KRW', stated)
  const eve = equal(monthIndex, minus(time.constructionMonths, monthStep))
  const setAside = block.flow('initialReserve', 'KRW', when(eve, amount))
  ledger.post(setAside, 'uses', 'reserve')
  return setAside
}
