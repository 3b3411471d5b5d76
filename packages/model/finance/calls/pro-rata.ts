import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import type { CallKind } from './sourced.ts'

/**
 * Equity and debt in one constant ratio, which `sizing` solves. A fee on what is drawn is itself drawn, so the uses are
 * what is needed beside it over the rest.
 */
export const proRata = (): CallKind => {
  return ({ builder }, { needed, feeOnDebt, financedId, sizing }) => {
    const block = builder.block('uses')
    const sources = builder.block('sources')
    const unknown = sources.unknown('equityShare', 'share', 0, 1)
    const equityShare = sizing.writeEquityShare(sources, unknown)
    const feeShare = block.level('upfrontFeeShare', 'share', times(minus(1, equityShare), feeOnDebt))
    const financed = block.flow(financedId, 'KRW', over(needed, minus(1, feeShare)))
    const equityCalled = sources.flow('equityCalled', 'KRW', times(financed, equityShare))
    return {
      financed,
      equityCalled,
      calledToDate: sources.level('equityCalledToDate', 'KRW', balance(equityCalled)),
      drawn: minus(financed, equityCalled),
      upfrontFees: times(financed, feeShare),
      unknown,
    }
  }
}
