import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import {
  annualValues,
  type ChartData,
  lineOf,
  monthlyValues,
  months,
  named,
  type Series,
  years,
} from '../shared/chart-data.ts'

const balances = ['debt.policy.balance', 'debt.commercial.balance']
export const ratio = 'debt.dscr'

/** What is owed on each loan, and the cover ratio in the months it is tested. */
export function debtData(outcome: Outcome, language: Language): ChartData {
  const tested = outcome.evaluation.series(lineOf(outcome, 'debt.dscrTested'))
  return {
    periods: months(outcome.evaluation.calendar),
    series: series(outcome, language, monthlyValues, (t) => tested[t] === 1),
  }
}

/** The same at each year's end. */
export function debtTable(outcome: Outcome, language: Language): ChartData {
  const periods = years(outcome.evaluation.calendar)
  const tested = outcome.evaluation.series(lineOf(outcome, 'debt.dscrTested'))
  return {
    periods,
    series: series(outcome, language, annualValues, (i) => tested[periods[i]?.last ?? 0] === 1),
  }
}

/** Whether anything is ever owed. */
export const hasDebt = ({ series }: ChartData): boolean =>
  series.some(({ id, values }) => balances.includes(id) && values.some((value) => value !== 0))

function series(
  outcome: Outcome,
  language: Language,
  of: typeof monthlyValues,
  isTested: (period: number) => boolean,
): Series[] {
  return [...balances, ratio].map((id) => {
    const line = lineOf(outcome, id)
    const values = of(outcome, line)
    return {
      ...named(line, language),
      sign: 1,
      values: id === ratio ? values.map((value, i) => (isTested(i) ? value : null)) : values,
    }
  })
}
