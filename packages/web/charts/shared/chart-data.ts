import { type Calendar, monthName } from '#algebra/calendar.ts'
import type { Line } from '#algebra/expression.ts'
import { annual, yearsOf } from '#model/readings/annual.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import type { Look } from './look.ts'

/** A stretch of months under one name on an axis. */
export interface Period {
  readonly label: string
  readonly first: number
  readonly last: number
}

/** One line of the model as a chart and its table show it. */
export interface Series {
  readonly id: string
  readonly label: string
  readonly unit: string
  /** −1 for money that goes out. */
  readonly sign: 1 | -1
  /** One a period; null where the line says nothing. */
  readonly values: readonly (number | null)[]
  /** Where the line itself does not decide how it is drawn. */
  readonly look?: Look
}

export interface ChartData {
  readonly periods: readonly Period[]
  readonly series: readonly Series[]
}

/** The calendar years of a plan. */
export function years(calendar: Calendar): Period[] {
  const all = Array.from(calendar.year)
  return yearsOf(calendar).map((year) => ({
    label: String(year),
    first: all.indexOf(year),
    last: all.lastIndexOf(year),
  }))
}

export function months(calendar: Calendar): Period[] {
  return Array.from({ length: calendar.months }, (_, t) => ({ label: monthName(calendar, t), first: t, last: t }))
}

/** The line with an id. @throws {Error} where the model has none */
export function lineOf({ centre }: Outcome, id: string): Line {
  const line = centre.model.lines.get(id)
  if (!line) throw new Error(`the model has no line "${id}"`)
  return line
}

/** What a series says of a line beside its values. */
export function named({ id, label, unit }: Line, { speech }: Language): Pick<Series, 'id' | 'label' | 'unit'> {
  return { id, label: speech.name(label), unit: unit.name }
}

export function annualValues({ evaluation }: Outcome, line: Line): number[] {
  return annual(line, evaluation.series(line), evaluation.calendar)
}

export function monthlyValues({ evaluation }: Outcome, line: Line): number[] {
  return [...evaluation.series(line)]
}

/** Whether a series of sums says anything: what comes to less than a won in every period is rounding. */
export const isWorthShowing = ({ values }: Series): boolean => values.some((value) => Math.abs(value ?? 0) >= 1)

/** A line of a plan as a series, its values of one or the other kind. */
export function lineSeries(outcome: Outcome, language: Language, id: string, of: typeof monthlyValues): Series {
  const line = lineOf(outcome, id)
  return { ...named(line, language), sign: 1, values: of(outcome, line) }
}
