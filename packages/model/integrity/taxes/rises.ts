import type { Expression, Operand } from '#algebra/expression.ts'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Brackets } from '#contract/tax.ts'
import { excess } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { Checking } from '../check.ts'

/** Tax on the income of a year: what each bracket's rate adds to the one before, on all that lies above its beginning. */
export function byRises({ read, at: { tax } }: Checking, base: Operand): Expression {
  const taxed = ({ each }: Cursor<Brackets>): Expression =>
    plus(
      ...each.map(({ rate }, i) => {
        const before = each[i - 1]
        const from = before?.upTo.given
        return times(minus(read(rate), before ? read(before.rate) : 0), excess(base, from ? read(from) : 0))
      }),
    )
  const later = tax.later.given?.each ?? []
  return later.reduce(
    (before, { fromYear, brackets }) => when(atLeast(calendarYear, read(fromYear)), taxed(brackets), before),
    taxed(tax.brackets),
  )
}
