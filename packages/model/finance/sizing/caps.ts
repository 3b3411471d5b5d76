import type { Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { asGoodAsAll } from '../../ground/constants.ts'
import { writeMostDebt } from './most-debt.ts'
import type { SizingKind, SizingOf } from './sizing-kind.ts'

/** The sum over the whole plan, in every month. */
const wholeOf = (flow: Line) => plus(balance(flow), sumAhead(flow))

/** The least of three caps decides the debt, and equity is what it leaves. */
export const caps = (at: SizingOf<'caps'>): SizingKind => ({
  dscr: at.dscr,
  writeEquityShare: (sources, unknown) =>
    sources.level('equityPart', 'share', when(atLeast(unknown, asGoodAsAll), 1, unknown)),
  writeCommitment(sources, withoutDebt) {
    const unknown = sources.unknown('committedShare', 'share', 0, 1)
    return {
      committed: times(wholeOf(sources.flow('withoutDebt', 'KRW', withoutDebt())), unknown),
      unknown,
      uncapped: (call: Operand, needed: Operand) => when(atLeast(unknown, asGoodAsAll), needed, call),
    }
  },
  write(books, sized, lent) {
    const { unknown, calls, usesToDate, calledToDate, debtToDate } = sized
    const block = books.builder.block('sizing')
    const { most, caps } = writeMostDebt(books, at, sized, lent)
    const committed = block.level('equity', 'KRW', minus(usesToDate, most))
    const excess = block.level('equityExcess', 'KRW', calls ? minus(most, debtToDate) : minus(calledToDate, committed))
    if (unknown) block.solve(unknown, excess, usesToDate)
    return { excess, committed, mostDebt: most, caps }
  },
})
