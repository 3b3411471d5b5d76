import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import { annualValues, type ChartData, lineSeries, type Series, years } from './chart-data.ts'

/** A line, whether it brings money in or takes it out, and whether only some plans have it. */
export type Flow = readonly [id: string, sign: 1 | -1, where?: 'where agreed']

/** Lines by year with their signs, in the order they are stacked; what is never paid is left out. */
export function annualFlows(outcome: Outcome, language: Language, flows: readonly Flow[]): ChartData {
  const series = ([id, sign]: Flow): Series => {
    const line = lineSeries(outcome, language, id, annualValues)
    return { ...line, sign, values: line.values.map((value) => (value ? value * sign : value)) }
  }
  return {
    periods: years(outcome.evaluation.calendar),
    series: flows
      .filter(([id, , where]) => !where || outcome.centre.model.lines.has(id))
      .map(series)
      .filter(({ values }) => values.some((value) => value !== 0)),
  }
}
