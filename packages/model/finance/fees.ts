import type { Expression, Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '../ground/constants.ts'
import { both, excess } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { TrancheTerms } from './tranche.ts'

/** Fees of construction on what of a commitment is not drawn yet. */
export function standingFees(block: Block, rate: Input, { construction }: Time, committed: Input, opening: Line): Line {
  return block.flow('commitmentFees', 'KRW', when(construction, times(excess(committed, opening), rate, oneMonth)))
}

/** Fees of the agent while anything is owed in operation. */
function agencyFees(block: Block, at: string, { operation }: Time, opening: Line): Line {
  const fee = block.input('agencyFee', 'KRW/year', `${at}/agencyFee`)
  return block.flow('agencyFees', 'KRW', when(both(operation, above(opening, 0)), times(fee, oneMonth)))
}

/** Fees of operation: for the agent, and of a refinancing. */
export function laterFees(
  block: Block,
  at: string,
  time: Time,
  opening: Line,
  refinancing: Input | undefined,
): Expression {
  const agency = agencyFees(block, at, time, opening)
  if (!refinancing) return plus(agency)
  const fee = block.input('refinancingFee', '1', `${at}/refinancing/fee`)
  return plus(agency, when(equal(monthIndex, refinancing), times(opening, fee)))
}

/** All fees of a loan: on sums drawn and on what stands ready in construction; for its agent and a refinancing later. */
export function trancheFees({ block, upfrontFee, standingFees, laterFees }: TrancheTerms, draw: Line): Line {
  return block.flow('fees', 'KRW', plus(times(draw, upfrontFee), standingFees, laterFees))
}
