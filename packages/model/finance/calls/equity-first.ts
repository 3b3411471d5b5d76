import type { Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '../../ground/constants.ts'
import { excess, sumBy } from '../../ground/formulas.ts'
import { writeBesideCalls } from './before-debt.ts'
import type { CallKind } from './sourced.ts'

/** Equity up to its commitment before any debt; a fee on what is drawn is itself drawn. */
export const equityFirst = (): CallKind => {
  return (books, needs) =>
    writeBesideCalls(books, needs, (needed) => {
      const { exogenous, feeOnDebt, terms, sizing } = needs
      const sources = books.builder.block('sources')
      const undrawn = sumBy(terms, (loan) => times(loan.committed, loan.commitmentFee, oneMonth))
      const withoutDebt = (): Operand => plus(exogenous, when(books.time.construction, undrawn))
      const { committed, unknown, uncapped } = sizing.writeCommitment(sources, withoutDebt)
      const commitment = sources.level('committed', 'KRW', committed)
      const calledToDate = sources.declareLevel('equityCalledToDate', 'KRW')
      const call = least(needed, excess(commitment, lag(calledToDate)))
      const called = sources.flow('equityCalled', 'KRW', uncapped(call, needed))
      sources.define(calledToDate, balance(called))
      return {
        called,
        calledToDate,
        drawn: over(minus(needed, called), minus(1, feeOnDebt)),
        committed: commitment,
        ...(unknown && { unknown }),
      }
    })
}
