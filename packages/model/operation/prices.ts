import type { Expression, Input } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { Time } from '../time.ts'

/** Growth of a price since the year whose prices it is stated in. */
export interface Prices {
  /** 1 in that year. */
  readonly index: Expression
  readonly rate: Input
  /** That year, where it is not the plan's. */
  readonly baseYear: Input | undefined
}

interface Priced {
  readonly escalation?: number | undefined
  readonly priceBaseYear?: number | undefined
}

/** Prices that grow each January from their own base year, or the plan's; undefined where they do not grow. */
export function pricesOf(
  block: Block,
  { escalation, priceBaseYear }: Priced,
  at: string,
  time: Time,
): Prices | undefined {
  if (escalation === undefined) return undefined
  const rate = block.input('escalation', '1/year', `${at}/escalation`)
  const baseYear = priceBaseYear === undefined ? undefined : block.input('priceBaseYear', 'year', `${at}/priceBaseYear`)
  const years = baseYear ? minus(calendarYear, baseYear) : time.yearsFromBase
  return { index: compound(rate, years), rate, baseYear }
}
