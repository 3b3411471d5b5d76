import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import {
  annualValues,
  type ChartData,
  inputValues,
  lineOf,
  monthlyValues,
  months,
  named,
  type Series,
  years,
} from '../shared/chart-data.ts'

const lines = [
  'capacity.facilityMwByMonth',
  'capacity.itMwByMonth',
  'capacity.acceleratorsByMonth',
  'capacity.racksByMonth',
]

/** Capacity month by month: facility and IT power, accelerators, racks, and the grid power of each site. */
export function capacityData(outcome: Outcome, language: Language): ChartData {
  const { calendar } = outcome.evaluation
  return {
    periods: months(calendar),
    series: [...lineSeries(outcome, language, monthlyValues), ...gridSeries(outcome, language, (all) => all)],
  }
}

/** The same at each year's end. */
export function capacityTable(outcome: Outcome, language: Language): ChartData {
  const periods = years(outcome.evaluation.calendar)
  return {
    periods,
    series: [
      ...lineSeries(outcome, language, annualValues),
      ...gridSeries(outcome, language, (all) => periods.map(({ last }) => all[last] ?? 0)),
    ],
  }
}

function lineSeries(outcome: Outcome, language: Language, of: typeof monthlyValues): Series[] {
  return lines.map((id) => {
    const line = lineOf(outcome, id)
    return { ...named(line, language), sign: 1, values: of(outcome, line) }
  })
}

function gridSeries(outcome: Outcome, language: Language, pick: (all: number[]) => number[]): Series[] {
  return [...outcome.centre.model.inputs.values()]
    .filter(({ id }) => /^site\..+\.power$/.test(id))
    .map((input) => ({
      ...named(input, language),
      sign: 1,
      values: pick(inputValues(outcome, input)),
    }))
}
