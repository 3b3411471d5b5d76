import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { type ChartData, isWorthShowing, lineSeries, monthlyValues, type Series } from '../shared/chart-data.ts'
import type { Look } from '../shared/look.ts'
import { tranchesOf } from '../shared/tranches.ts'

/** What the sources pay for; what they bring and nothing of construction needs is held as cash. */
export const uses = [
  'uses.capex',
  'uses.interest',
  'uses.fees',
  'uses.preOperating',
  'vat.funded',
  'uses.initialReserve',
  'sources.idle',
]

/** What construction costs and who pays for it, over the whole plan; what comes to less than a won is left out. */
export function fundingData(outcome: Outcome, language: Language): ChartData {
  const last = outcome.evaluation.calendar.months - 1
  const total = (id: string, look?: Look): Series => ({
    ...lineSeries(outcome, language, id, (of, line) => [
      monthlyValues(of, line).reduce((sum, value) => sum + value, 0),
    ]),
    ...(look && { look }),
  })
  const has = (id: string) => outcome.centre.model.lines.has(id)
  const all = [
    ...uses.filter(has).map((id) => total(id)),
    total('sources.equityCalled'),
    ...['sources.inKind', 'lease.paid', 'grants.paid'].filter(has).map((id) => total(id)),
    ...tranchesOf(outcome).map(({ id, look }) => total(`debt.${id}.draw`, look)),
  ]
  return {
    periods: [{ label: language.t('page.table.total'), first: 0, last }],
    series: all.filter(isWorthShowing),
  }
}
