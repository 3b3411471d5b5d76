import type { Expression, Input, Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Cursor } from '../../plan/cursor.ts'

/** What a loan costs a year, before it is refinanced: its own rate, one by date, or one over the treasury bond's. */
export const writeOwnRate = (block: Block, rate: Cursor<Tranche['rate']>, treasury: Input): Operand =>
  rate.of<Operand>({
    fixed: ({ rate }) => block.input('annualRate', '1/year', rate),
    path: ({ rate }) => block.input('annualRateByDate', '1/year', rate),
    linked: ({ spread }) => plus(treasury, block.input('spread', '1/year', spread)),
  })

/** The rate of a refinancing from its month on. */
export function writeRefinancedRate(
  block: Block,
  { rate }: Cursor<NonNullable<Tranche['refinancing']>>,
  month: Input,
  before: Operand,
): Expression {
  return when(atLeast(monthIndex, month), block.input('refinancingRate', '1/year', rate), before)
}
