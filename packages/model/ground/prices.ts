import type { Expression } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { Time } from './time.ts'

interface Priced {
  readonly escalation?: number | undefined
  readonly priceBaseYear?: number | undefined
}

/**
 * Growth of a price since the year whose prices it is stated in, its own or the plan's: 1 in that year, a step each
 * January; undefined where it does not grow.
 */
export function ownPriceIndex(
  block: Block,
  { escalation, priceBaseYear }: Priced,
  at: string,
  time: Time,
): Expression | undefined {
  if (escalation === undefined) return undefined
  const rate = block.input('escalation', '1/year', `${at}/escalation`)
  if (priceBaseYear === undefined) return compound(rate, time.yearsFromBase)
  return compound(rate, minus(calendarYear, block.input('priceBaseYear', 'year', `${at}/priceBaseYear`)))
}
