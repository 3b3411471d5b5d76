import type { Input, Line, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { both, excess, sumBy } from '../../ground/formulas.ts'
import type { Preferred } from './preferred.ts'

export interface CapitalReduction {
  readonly returned: Line
  readonly floor: Input
  /** First month in which capital is given back. */
  readonly from: Input
}

/**
 * Cash that profit does not let out as dividends, given back to common shareholders as capital on a dividend day; what
 * preferred shares put in and a floor stay.
 */
export function writeCapitalReduction(
  { builder, at, ledger }: Books,
  pays: Line,
  left: Operand,
  capital: Line,
  preferred: readonly Preferred[],
): CapitalReduction | undefined {
  const terms = at.finance.capitalReduction.given
  if (!terms) return undefined
  const block = builder.block('equity')
  const from = block.input('capitalReductionFrom', 'date', terms.from)
  const floor = block.input('capitalFloor', 'KRW', terms.floor)
  const kept = plus(
    floor,
    sumBy(preferred, ({ unredeemed, holder }) => plus(lag(unredeemed), holder.calls)),
  )
  const spare = when(both(pays, atLeast(monthIndex, from)), least(left, excess(capital, kept)))
  const returned = block.flow('capitalReturned', 'KRW', spare)
  ledger.post(returned, 'cash', 'capitalReduction')
  return { returned, floor, from }
}
