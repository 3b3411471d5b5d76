import type { Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '../constants.ts'
import { excess } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { TrancheTerms } from './tranche.ts'

/** Fees of construction on what of a commitment is not drawn yet. */
export function standingFees(block: Block, at: string, { construction }: Time, opening: Line): Line {
  const committed = block.input('commitment', 'KRW', `${at}/commitment`)
  const rate = block.input('commitmentFee', '1/year', `${at}/commitmentFee`)
  return block.flow('commitmentFees', 'KRW', when(construction, times(excess(committed, opening), rate, oneMonth)))
}

/** All fees of a loan: on sums drawn and on what stands ready in construction; for its agent and a refinancing later. */
export function trancheFees(
  { block, tranche, opening, upfrontFee, standingFees }: TrancheTerms,
  at: string,
  { construction }: Time,
  draw: Line,
): Line {
  const agencyFee = block.input('agencyFee', 'KRW/year', `${at}/agencyFee`)
  const refinancing = tranche.refinancing
    ? when(
        equal(monthIndex, block.input('refinancingFeeMonth', 'month', `${at}/refinancing/month`)),
        times(opening, block.input('refinancingFee', '1', `${at}/refinancing/fee`)),
      )
    : 0
  const later = plus(when(above(opening, 0), times(agencyFee, oneMonth)), refinancing)
  return block.flow('fees', 'KRW', when(construction, plus(times(draw, upfrontFee), standingFees), later))
}
