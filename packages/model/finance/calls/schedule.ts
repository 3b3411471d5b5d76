import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { excess } from '../../ground/formulas.ts'
import { writeBesideCalls } from './before-debt.ts'
import type { CallKind, CallsOf } from './sourced.ts'

/** Equity by dates, in shares of the commitment; what is called too soon is held in cash and used before debt. */
export const schedule = ({ calledShare }: CallsOf<'schedule'>): CallKind => {
  return (books, needs) =>
    writeBesideCalls(books, needs, (needed) => {
      const sources = books.builder.block('sources')
      const { committed: stated } = needs.sizing.writeCommitment(sources, () => 0)
      const committed = sources.level('committed', 'KRW', stated)
      const share = sources.input('calledShare', 'share', calledShare)
      const calledToDate = sources.level('equityCalledToDate', 'KRW', times(committed, share))
      const called = sources.flow('equityCalled', 'KRW', minus(calledToDate, lag(calledToDate)))
      const held = sources.declareLevel('held', 'KRW')
      const ready = plus(lag(held), called)
      sources.define(held, when(books.time.construction, excess(ready, needed)))
      const drawn = over(greatest(minus(needed, ready), 0), minus(1, needs.feeOnDebt))
      return { called, calledToDate, drawn, committed, held, share }
    })
}
