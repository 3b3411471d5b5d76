import { last } from '#algebra/measures/reductions.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { SizingKind, SizingOf } from './sizing-kind.ts'

/** The shareholders commit a sum, and debt is what it leaves. */
export const equity = ({ amount }: SizingOf<'equity'>): SizingKind => ({
  dscr: undefined,
  writeEquityShare: (_, unknown) => unknown,
  writeCommitment: (sources) => ({
    committed: sources.input('commitment', 'KRW', amount),
    uncapped: (call) => call,
  }),
  write({ builder }, { unknown, calls, usesToDate, calledToDate }) {
    const block = builder.block('sizing')
    const committed = block.level('equity', 'KRW', calls?.committed ?? block.input('commitment', 'KRW', amount))
    block.measure('binding', last(block.level('bindingCap', '1', 1)))
    const excess = block.level('equityExcess', 'KRW', minus(calledToDate, committed))
    if (unknown) block.solve(unknown, excess, usesToDate)
    return { excess, committed }
  },
})
