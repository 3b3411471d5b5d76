import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Holiday } from '../../finance/tax/holiday.ts'
import type { Tax } from '../../finance/tax/tax.ts'
import { distance } from '../../ground/formulas.ts'

/** What is waived is told from the months since the first year with a taxable income closed. */
export function holidayOff({ assessed, base }: Tax, holiday: Holiday, due: Operand): Expression {
  const { relief, fullYears, partialYears, partialShare } = holiday
  const begun = above(balance(base), 0)
  const monthsSince = minus(balance(begun), 1)
  const until = (years: Operand) => atLeast(times(minus(years, 1), 12), monthsSince)
  const share = when(until(fullYears), 1, when(until(plus(fullYears, partialYears)), partialShare))
  return distance(relief, when(assessed, times(due, when(begun, share))))
}
