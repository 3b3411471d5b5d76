import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualValues, type ChartData, lineSeries, monthlyValues, months, years } from '../shared/chart-data.ts'

/** Parts of the contracted power from the bottom of the stack, and what they come to together. */
const lines = [
  'capacity.averageItMwByMonth',
  'capacity.overheadMwByMonth',
  'capacity.peakMarginMwByMonth',
  'capacity.strandedMwByMonth',
  'capacity.contractedMwByMonth',
]

/** Contracted power and its parts month by month. */
export const powerData = (outcome: Outcome, language: Language): ChartData => ({
  periods: months(outcome.evaluation.calendar),
  series: lines.map((id) => lineSeries(outcome, language, id, monthlyValues)),
})

/** The same at each year's end. */
export const powerTable = (outcome: Outcome, language: Language): ChartData => ({
  periods: years(outcome.evaluation.calendar),
  series: lines.map((id) => lineSeries(outcome, language, id, annualValues)),
})
