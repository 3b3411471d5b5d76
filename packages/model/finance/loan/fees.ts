import type { Expression, Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Tranche } from '#contract/finance.ts'
import { oneMonth } from '../../ground/constants.ts'
import { both, excess } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { LoanTerms } from './loan-kind.ts'

/** Fees of construction on what of a commitment is not drawn yet. */
export const writeStandingFees = (
  block: Block,
  rate: Input,
  { construction }: Time,
  committed: Input,
  opening: Line,
): Line => block.flow('commitmentFees', 'KRW', when(construction, times(excess(committed, opening), rate, oneMonth)))

/** Fees of operation: for the agent while anything is owed, and of a refinancing in its month. */
export function writeLaterFees(
  block: Block,
  at: Cursor<Tranche>,
  { operation }: Time,
  opening: Line,
  refinanced: Input | undefined,
): Expression {
  const fee = block.input('agencyFee', 'KRW/year', at.agencyFee)
  const agency = block.flow('agencyFees', 'KRW', when(both(operation, above(opening, 0)), times(fee, oneMonth)))
  const refinancing = at.refinancing.given
  if (!refinancing || !refinanced) return plus(agency)
  const refinancingFee = block.input('refinancingFee', 'share', refinancing.fee)
  return plus(agency, when(equal(monthIndex, refinanced), times(opening, refinancingFee)))
}

/** All fees of a loan: on sums drawn and on what stands ready in construction; for its agent and a refinancing later. */
export const writeFees = ({ block, upfrontFee, standingFees, laterFees }: LoanTerms, draw: Line): Line =>
  block.flow('fees', 'KRW', plus(times(draw, upfrontFee), standingFees, laterFees))
