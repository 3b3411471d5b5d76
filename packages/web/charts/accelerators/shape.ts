import type { Line } from '#algebra/expression.ts'
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
import { generationLooks } from './looks.ts'

/** Live accelerators of each deployment month by month. */
export const acceleratorsData = (outcome: Outcome, language: Language): ChartData => ({
  periods: months(outcome.evaluation.calendar),
  series: deployments(outcome, language, monthlyValues),
})

/** The same at each year's end. */
export const acceleratorsTable = (outcome: Outcome, language: Language): ChartData => ({
  periods: years(outcome.evaluation.calendar),
  series: deployments(outcome, language, annualValues),
})

function deployments(outcome: Outcome, language: Language, of: typeof monthlyValues): Series[] {
  const lines = [...outcome.centre.model.lines.values()].filter(({ id }) =>
    /^deployment\.[^.]+\.liveAccelerators$/.test(id),
  )
  const looks = generationLooks(lines.map(modelOf))
  return lines.map((line, i) => ({
    ...lineSeries(outcome, language, line.id, of),
    label: nameOf(line),
    look: looks[i]!,
  }))
}

/** Model and id of a deployment, such as `H100 phase-1`. */
const nameOf = ({ label }: Line): string => String(label.args.model)

const modelOf = (line: Line): string => nameOf(line).split(' ').slice(0, -1).join(' ')
