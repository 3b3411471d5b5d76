import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualValues, type ChartData, lineSeries, years } from '../shared/chart-data.ts'

/** Hours that are there, sold or idle, and those that were wanted beyond them. */
const parts = ['sales.sold', 'sales.idle', 'sales.unmet']

/** Hours by year, in H100-equivalents. */
export const hoursData = (outcome: Outcome, language: Language): ChartData => byYear(outcome, language, parts)

/** The same after what is supplied in all. */
export const hoursTable = (outcome: Outcome, language: Language): ChartData =>
  byYear(outcome, language, ['sales.hours', ...parts])

const byYear = (outcome: Outcome, language: Language, ids: readonly string[]): ChartData => ({
  periods: years(outcome.evaluation.calendar),
  series: ids.map((id) => lineSeries(outcome, language, id, annualValues)),
})

/** Whether there is anything to show: a centre that only houses the machines of others sells no hours. */
export const sellsHours = ({ series }: ChartData): boolean =>
  series.some(({ values }) => values.some((value) => value !== 0))
