import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { over } from '#algebra/operators/over.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { Books } from '../ground/books.ts'
import { excess, sumBy } from '../ground/formulas.ts'

/** What is owed to the state for accelerators that come too late. */
export interface Penalty {
  readonly committed: Input
  readonly by: Input
  readonly perMonth: Input
  readonly charge: Line
}

/**
 * Every month after the date costs the part of the sum that is still missing. What has been installed counts even once
 * it leaves; what replaces it does not count again.
 */
export function writePenalty({ builder, at, ledger }: Books, fleet: readonly Installed[]): Penalty | undefined {
  const terms = at.terms.penalty.given
  if (!terms) return undefined
  const block = builder.block('penalty')
  const committed = block.input('committed', 'accelerator', terms.accelerators)
  const by = block.input('by', 'date', terms.by)
  const perMonth = block.input('perMonth', 'KRW', terms.perMonth)
  const first = fleet.filter((one) => !one.at.replaces.given)
  const installed = block.level(
    'installed',
    'accelerator',
    sumBy(first, ({ count, installedShare }) => roundUp(times(count, installedShare))),
  )
  const missing = when(above(monthIndex, by), over(excess(committed, installed), committed))
  const charge = block.flow('charge', 'KRW', times(block.level('missing', 'share', missing), perMonth))
  block.measure('lifetime', total(charge))
  ledger.post(charge, 'opex', 'penalty')
  return { committed, by, perMonth, charge }
}
