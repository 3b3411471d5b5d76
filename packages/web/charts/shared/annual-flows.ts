import type { Outcome } from '#model/readings/outcome.ts'
import { isKey } from '#words/say.ts'
import type { Language } from '../../language/language.ts'
import { annualValues, type ChartData, isWorthShowing, lineSeries, type Series, years } from './chart-data.ts'

/** A line, and whether it brings money in or takes it out. */
export type Flow = readonly [id: string, sign: 1 | -1]

/** What a line is called where its sign is turned and its own name would say the opposite; undefined of the others. */
function flowName(id: string, { t }: Language): string | undefined {
  const key = `page.flow.${id}`
  return isKey(key) ? t(key) : undefined
}

/** Lines by year with their signs, in the order they are stacked; what a plan has not, or less than a won of, is left out. */
export function annualFlows(outcome: Outcome, language: Language, flows: readonly Flow[]): ChartData {
  const series = ([id, sign]: Flow): Series => {
    const line = lineSeries(outcome, language, id, annualValues)
    return {
      ...line,
      label: flowName(id, language) ?? line.label,
      sign,
      values: line.values.map((value) => (value ? value * sign : value)),
    }
  }
  return {
    periods: years(outcome.evaluation.calendar),
    series: flows
      .filter(([id]) => outcome.centre.model.lines.has(id))
      .map(series)
      .filter(isWorthShowing),
  }
}
