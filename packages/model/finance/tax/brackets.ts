import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Brackets } from '#contract/tax.ts'
import type { Books } from '../../ground/books.ts'
import { excess } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'

/** The rates of a year’s brackets and where each but the last ends. */
interface Scale {
  readonly brackets: readonly { readonly rate: Input; readonly upper: Input | undefined }[]
}

export interface YearlyTax {
  /** Each part of the income at the rate of its bracket, by the brackets that hold in the year. */
  readonly bySlices: (base: Line) => Expression
  /** The same another way: what each rate adds to the one before, on all that lies above. */
  readonly byRises: (base: Operand) => Expression
}

/** Tax on the income of a year. */
export function writeYearlyTax({ builder, at: { tax } }: Books): YearlyTax {
  const first = writeScale(builder.block('tax'), tax.brackets)
  const later = (tax.later.given?.each ?? []).map(({ fromYear, brackets }, k) => {
    const nth = String(k + 1)
    const block = builder.block('laterTax', { instance: nth, args: { nth } })
    const from = block.input('fromYear', 'year', fromYear)
    return { ...writeScale(block, brackets), from }
  })
  const ofYear = (taxed: (scale: Scale) => Expression) =>
    later.reduce((before, one) => when(atLeast(calendarYear, one.from), taxed(one), before), taxed(first))
  return {
    bySlices: (base) => ofYear(({ brackets }) => plus(...brackets.map(slice(base)))),
    byRises: (base) => ofYear(({ brackets }) => plus(...brackets.map(rise(base)))),
  }
}

function writeScale(block: Block, brackets: Cursor<Brackets>): Scale {
  return {
    brackets: brackets.each.map(({ rate, upTo }, i) => ({
      rate: block.input(`rate${i + 1}`, 'share', rate),
      upper: upTo.given && block.input(`bracket${i + 1}`, 'KRW', upTo.given),
    })),
  }
}

type Part = (bracket: Scale['brackets'][number], i: number, all: Scale['brackets']) => Expression

const slice =
  (base: Line): Part =>
  ({ rate, upper }, i, all) =>
    times(rate, excess(upper ? least(base, upper) : base, all[i - 1]?.upper ?? 0))

const rise =
  (base: Operand): Part =>
  ({ rate }, i, all) =>
    times(minus(rate, all[i - 1]?.rate ?? 0), excess(base, all[i - 1]?.upper ?? 0))
