import { constant, type Line, type Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
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
import { monthStep, residualShare } from '../ground/constants.ts'
import type { Time } from '../ground/time.ts'
import { writeHalfYearLife } from './half-year.ts'

/** Months in which a declining balance is written off. */
const lastYear = 12

export interface Asset {
  readonly additions: Line
  readonly depreciation: Line
  /** Book value given up: sold in the last month, or earlier when it leaves service. */
  readonly disposed: Line
  readonly bookValue: Line
  /** 1 once the asset serves. */
  readonly serving: Line
  /** First month of service and months of life, of what wears out; the January after, where the first year is half. */
  readonly life?: { readonly inService: Operand; readonly lifeMonths: Operand; readonly january?: Line }
  /** Part of a declining balance that goes in a month. */
  readonly decliningRate?: Line
}

export type Method = 'straight-line' | 'declining-balance'

interface Life {
  readonly inService: Operand
  readonly lifeMonths: Operand
  /** 1 in the month in which it leaves service, where it does before the plan ends. */
  readonly leaves?: Line
  /** A straight line where none is given. */
  readonly method?: Method | undefined
  /** Whether the calendar year of entering service counts as half a year; by months else. */
  readonly halfYear?: boolean
}

const oneMonthSquared = constant(1, 'month·month')

/**
 * An asset depreciated in a straight line: each month the undepreciated cost is spread over the months of life left,
 * so that what is added while it serves is depreciated over the rest of its life. A declining balance loses the same
 * part of it every month, so that 5 % would be left at the end of life, until the last year spreads what there is.
 * What is left is sold when it leaves service, and in the last month.
 */
export function writeWearingAsset(
  block: Block,
  spending: Line,
  { inService, lifeMonths, leaves, method, halfYear }: Life,
  time: Time,
): Asset {
  const bookValue = block.declareLevel('bookValue', 'KRW')
  const undepreciated = block.level('undepreciated', 'KRW', plus(lag(bookValue), spending))
  const serving = block.level('serving', 'flag', atLeast(monthIndex, inService))
  const half = halfYear ? writeHalfYearLife(block, inService) : undefined
  const left = half ? minus(lifeMonths, half.gone) : minus(plus(inService, lifeMonths), monthIndex)
  const monthsLeft = block.level('lifeLeft', '1', greatest(over(left, monthStep), half?.pace ?? 1))
  const evenly = over(half ? times(undepreciated, half.pace) : undepreciated, monthsLeft)
  const rate = method === 'declining-balance' ? writeDecliningRate(block, lifeMonths, half?.pace) : undefined
  const worn = rate ? when(above(monthsLeft, lastYear), times(undepreciated, rate), evenly) : evenly
  const depreciation = block.flow('depreciation', 'KRW', when(serving, worn))
  const disposed = block.flow(
    'disposed',
    'KRW',
    when(leaves ? greatest(time.final, leaves) : time.final, minus(undepreciated, depreciation)),
  )
  block.define(bookValue, balance(spending, plus(depreciation, disposed)))
  const life = { inService, lifeMonths, ...(half && { january: half.january }) }
  return { additions: spending, depreciation, disposed, bookValue, serving, life, ...(rate && { decliningRate: rate }) }
}

/** 1 − 5 %^(1 ÷ life) a month: twelve of them make the yearly rate of the Corporate Tax Act, Decree 26. */
function writeDecliningRate(block: Block, lifeMonths: Operand, pace: Line | undefined): Line {
  const taken = pace ? times(pace, oneMonthSquared) : oneMonthSquared
  const kept = compound(constant(residualShare - 1, '1/month'), over(taken, lifeMonths))
  return block.level('decliningRate', 'share', minus(1, kept))
}

/** An asset that does not wear out: land. */
export function writeLastingAsset(block: Block, spending: Line, time: Time): Asset {
  const bookValue = block.declareLevel('bookValue', 'KRW')
  const depreciation = block.flow('depreciation', 'KRW', 0)
  const disposed = block.flow('disposed', 'KRW', when(time.final, plus(lag(bookValue), spending)))
  block.define(bookValue, balance(spending, disposed))
  return { additions: spending, depreciation, disposed, bookValue, serving: time.operation }
}
