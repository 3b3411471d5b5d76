import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualValues, type ChartData, lineOf, lineSeries, monthlyValues, months, years } from '../shared/chart-data.ts'
import { tranchesOf } from '../shared/tranches.ts'

export const ratio = 'debt.dscr'
export const reserve = 'reserve.balance'

/** What is owed on each loan, what is in reserve, and the cover ratio in the months it is tested. */
export function debtData(outcome: Outcome, language: Language): ChartData {
  const tested = outcome.evaluation.series(lineOf(outcome, 'debt.dscrTested'))
  const periods = months(outcome.evaluation.calendar)
  return { periods, series: series(outcome, language, monthlyValues, (t) => tested[t] === 1) }
}

/** The same at each year's end. */
export function debtTable(outcome: Outcome, language: Language): ChartData {
  const periods = years(outcome.evaluation.calendar)
  const tested = outcome.evaluation.series(lineOf(outcome, 'debt.dscrTested'))
  return { periods, series: series(outcome, language, annualValues, (i) => tested[periods[i]?.last ?? 0] === 1) }
}

/** Whether anything is ever owed. */
export const hasDebt = ({ series }: ChartData): boolean =>
  series.some(({ id, values }) => id !== ratio && id !== reserve && values.some((value) => value !== 0))

function series(outcome: Outcome, language: Language, of: typeof monthlyValues, isTested: (i: number) => boolean) {
  const line = (id: string) => lineSeries(outcome, language, id, of)
  const cover = line(ratio)
  const kept = line(reserve)
  return [
    ...tranchesOf(outcome).map(({ id, look }) => ({ ...line(`debt.${id}.balance`), look })),
    ...(kept.values.some((value) => value !== 0) ? [kept] : []),
    { ...cover, values: cover.values.map((value, i) => (isTested(i) ? value : null)) },
  ]
}
