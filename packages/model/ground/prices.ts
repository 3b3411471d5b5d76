import type { Expression } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { Optional } from '../plan/cursor.ts'
import type { Time } from './time.ts'

/** Where a price stands that may grow by a rate of its own, and since a year of its own. */
export interface Priced {
  readonly escalation: Optional<number>
  readonly priceBaseYear?: Optional<number>
}

/**
 * Growth of a price since the year whose prices it is stated in, its own or the plan's: 1 in that year, a step each
 * January; undefined where it does not grow.
 */
export function ownPriceIndex(
  block: Block,
  { escalation, priceBaseYear }: Priced,
  { yearsFromBase }: Time,
): Expression | undefined {
  const grows = escalation.given
  if (!grows) return undefined
  const rate = block.input('escalation', '1/year', grows)
  const year = priceBaseYear?.given
  return compound(rate, year ? minus(calendarYear, block.input('priceBaseYear', 'year', year)) : yearsFromBase)
}
