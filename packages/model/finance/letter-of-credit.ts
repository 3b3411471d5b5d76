import type { Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { lag } from '#algebra/operators/lag.ts'
import { times } from '#algebra/operators/times.ts'
import type { Plan } from '#contract/plan.ts'
import { oneMonth } from '../ground/constants.ts'
import type { Time } from '../ground/time.ts'
import { type RequiredReserve, requiredReserve } from './reserve.ts'
import type { TrancheLines } from './tranche.ts'

/** A bank's letter that stands in for the debt service reserve. */
export interface LetterOfCredit {
  /** Senior debt service to come that it covers. */
  readonly secured: Line
  readonly fees: Line
  /** Fee a year. */
  readonly rate: Input
  readonly covers: RequiredReserve
}

/**
 * The fee of a month is on what the letter covered as it began: on the end of the month it would lower the tax, and so
 * the cash that sculpted service, and with it the cover, goes by.
 */
export function letterOfCredit(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  loans: readonly TrancheLines[],
): LetterOfCredit | undefined {
  if (!plan.finance.reserve.letterOfCredit) return undefined
  const block = builder.block('letterOfCredit')
  const covers = requiredReserve(builder, plan, time, loans)
  const secured = block.level('secured', 'KRW', covers.required)
  const rate = block.input('fee', '1/year', '/finance/reserve/letterOfCredit/fee')
  return { secured, fees: block.flow('fees', 'KRW', times(lag(secured), rate, oneMonth)), rate, covers }
}
