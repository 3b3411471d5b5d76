import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import { type ChartData, lineOf, monthlyValues, named, type Series } from '../shared/chart-data.ts'

export const uses = ['uses.capex', 'uses.interest', 'uses.preOperating']
export const sources = ['sources.equityCalled', 'debt.policy.draw', 'debt.commercial.draw']

/** What construction costs and who pays for it, over the whole plan. */
export function fundingData(outcome: Outcome, language: Language): ChartData {
  const last = outcome.evaluation.calendar.months - 1
  const series = (id: string): Series => {
    const line = lineOf(outcome, id)
    const total = monthlyValues(outcome, line).reduce((sum, value) => sum + value, 0)
    return { ...named(line, language), sign: 1, values: [total] }
  }
  return {
    periods: [{ label: language.t('page.table.total'), first: 0, last }],
    series: [...uses, ...sources].map(series),
  }
}
