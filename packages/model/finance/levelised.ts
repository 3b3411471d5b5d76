import type { Line } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import { ratioOfTotals } from '#algebra/measures/reductions.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Books } from '../ground/books.ts'

const yearPerMonth = constant(1 / 12, 'year/month')

interface Costs {
  readonly opex: Line
  readonly capex: Line
  readonly tax: Line
  readonly proceeds: Line
  /** H100-equivalent hours sold. */
  readonly hours: Line
  /** Rate a year that both are discounted at. */
  readonly rate: Line
}

export interface Levelised {
  readonly factor: Line
  readonly cost: Line
}

/** Levelised cost of a sold hour: all that is spent, less what is sold at the end, over the hours, both discounted. */
export function writeLevelised({ builder }: Books, { opex, capex, tax, proceeds, hours, rate }: Costs): Levelised {
  const block = builder.block('levelised')
  const factor = block.level('factor', '1', compound(rate, minus(0, times(monthIndex, yearPerMonth))))
  const cost = block.flow('cost', 'KRW', times(minus(plus(opex, capex, tax), proceeds), factor))
  block.measure('costOfHour', ratioOfTotals(cost, block.flow('hours', 'H100·h', times(hours, factor))))
  return { factor, cost }
}
