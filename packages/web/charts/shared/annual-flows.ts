import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualValues, type ChartData, isWorthShowing, lineSeries, type Series, years } from './chart-data.ts'

/** A line, and whether it brings money in or takes it out. */
export type Flow = readonly [id: string, sign: 1 | -1]

/** Lines by year with their signs, in the order they are stacked; what a plan has not, or less than a won of, is left out. */
export function annualFlows(outcome: Outcome, language: Language, flows: readonly Flow[]): ChartData {
  const series = ([id, sign]: Flow): Series => {
    const line = lineSeries(outcome, language, id, annualValues)
    return { ...line, sign, values: line.values.map((value) => (value ? value * sign : value)) }
  }
  return {
    periods: years(outcome.evaluation.calendar),
    series: flows
      .filter(([id]) => outcome.centre.model.lines.has(id))
      .map(series)
      .filter(isWorthShowing),
  }
}
