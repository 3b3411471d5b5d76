import { monthName } from '#algebra/calendar.ts'
import type { Line } from '#algebra/expression.ts'
import { bindingConstraints } from '#model/capacity/binding.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { formatMonth } from '#words/months.ts'
import type { Language } from '../../language/language.ts'

export type Constraint = (typeof bindingConstraints)[number]

/** Months on end in which one constraint binds. */
export interface Stretch {
  readonly constraint: Constraint
  readonly name: string
  readonly first: number
  readonly last: number
  /** First and last month in words. */
  readonly from: string
  readonly to: string
}

/** What binds at one site, stretch by stretch. */
export interface Ribbon {
  /** Id of the line. */
  readonly id: string
  readonly site: string
  readonly stretches: readonly Stretch[]
}

/** A ribbon for every site of the plan. */
export function ribbons(outcome: Outcome, language: Language): Ribbon[] {
  return [...outcome.centre.model.lines.values()]
    .filter(({ id }) => /^site\.[^.]+\.binding$/.test(id))
    .map((line) => ({ id: line.id, site: String(line.label.args.site), stretches: stretches(outcome, line, language) }))
}

function stretches({ evaluation }: Outcome, line: Line, { locale, speech }: Language): Stretch[] {
  const codes = [...evaluation.series(line)]
  const starts = codes.flatMap((code, t) => (code === codes[t - 1] ? [] : [t]))
  const month = (t: number) => formatMonth(monthName(evaluation.calendar, t), locale)
  return starts.map((first, i) => {
    const last = (starts[i + 1] ?? codes.length) - 1
    const constraint = bindingConstraints[codes[first]! - 1]!
    return {
      constraint,
      name: speech.phrase(`binding.${constraint}`, {}),
      first,
      last,
      from: month(first),
      to: month(last),
    }
  })
}

/** The constraints that bind at some time, in their own order. */
export const constraintsOf = (all: readonly Ribbon[]): Constraint[] =>
  bindingConstraints.filter((one) =>
    all.some(({ stretches }) => stretches.some(({ constraint }) => constraint === one)),
  )
