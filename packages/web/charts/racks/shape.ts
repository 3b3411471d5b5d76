import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import {
  annualValues,
  type ChartData,
  lineSeries,
  monthlyValues,
  months,
  type Series,
  years,
} from '../shared/chart-data.ts'
import { bar, dashed } from '../shared/look.ts'

/** Racks with power and without, empty positions and all positions of a site, in tones that stand beside those of the next. */
const tones = [
  ['#0b50d0', '#8a949e', '#cfe0fb'],
  ['#267337', '#8a949e', '#d3ead8'],
  ['#9e6a00', '#8a949e', '#f6e3bd'],
  ['#6b3fa0', '#8a949e', '#e2d6f0'],
] as const

/** What stands on the rack positions of each site, month by month. */
export const racksData = (outcome: Outcome, language: Language): ChartData => ({
  periods: months(outcome.evaluation.calendar),
  series: positions(outcome, language, monthlyValues),
})

/** The same at each year's end. */
export const racksTable = (outcome: Outcome, language: Language): ChartData => ({
  periods: years(outcome.evaluation.calendar),
  series: positions(outcome, language, annualValues),
})

function positions(outcome: Outcome, language: Language, of: typeof monthlyValues): Series[] {
  const sites = [...outcome.centre.model.lines.keys()].flatMap((id) => /^(site\.[^.]+)\.racks$/.exec(id)?.[1] ?? [])
  return sites.flatMap((site, i) => {
    const [taken, dark, empty] = tones[i % tones.length]!
    return [
      { ...lineSeries(outcome, language, `${site}.racks`, of), look: bar(taken) },
      { ...lineSeries(outcome, language, `${site}.unpoweredRacks`, of), look: bar(dark) },
      { ...lineSeries(outcome, language, `${site}.emptyPositions`, of), look: bar(empty) },
      { ...lineSeries(outcome, language, `${site}.positions`, of), look: dashed(taken) },
    ]
  })
}
