import type { Input, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { both } from '../../ground/formulas.ts'

export interface Holiday {
  readonly relief: Line
  readonly fullYears: Input
  readonly partialYears: Input
  readonly partialShare: Input
}

/**
 * Tax waived in the first years with a taxable income, whole and then in part (Special Tax Treatment Control Act
 * 121-17). The minimum tax does not take it back.
 */
export function writeHoliday({ builder, at }: Books, assessed: Line, base: Line, due: Line): Holiday | undefined {
  const holiday = at.tax.holiday.given
  if (!holiday) return undefined
  const block = builder.block('holiday')
  const full = block.input('fullYears', '1', holiday.fullYears)
  const partial = block.input('partialYears', '1', holiday.partialYears)
  const partialShare = block.input('partialShare', 'share', holiday.partialShare)
  const profitable = block.level('profitable', 'flag', above(balance(base), 0))
  const year = block.declareLevel('year', '1')
  block.define(year, plus(lag(year), both(assessed, profitable)))
  const share = when(atLeast(full, year), 1, when(atLeast(plus(full, partial), year), partialShare, 0))
  const relief = block.flow('relief', 'KRW', times(due, block.level('share', 'share', when(above(year, 0), share))))
  return { relief, fullYears: full, partialYears: partial, partialShare }
}
