import type { Line, Operand } from '#algebra/expression.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Books } from '../../ground/books.ts'
import type { Calls, Needs, Sourced } from './sourced.ts'

/** Who pays what is needed, where equity is called by itself and debt draws the rest. */
export function writeBesideCalls(
  { builder }: Books,
  { needed, feeOnDebt, financedId }: Needs,
  writeCalls: (needed: Line) => Calls & { readonly drawn: Operand },
): Sourced {
  const block = builder.block('uses')
  const whole = block.flow('needed', 'KRW', needed)
  const { drawn: rest, ...calls } = writeCalls(whole)
  const drawn = builder.block('sources').flow('debtNeeded', 'KRW', rest)
  const upfrontFees = block.flow('upfrontFees', 'KRW', times(drawn, feeOnDebt))
  return {
    financed: block.flow(financedId, 'KRW', plus(whole, upfrontFees)),
    equityCalled: calls.called,
    calledToDate: calls.calledToDate,
    drawn,
    upfrontFees,
    ...(calls.unknown && { unknown: calls.unknown }),
    calls,
  }
}
