import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import {
  type ChartData,
  isWorthShowing,
  lineOf,
  lineSeries,
  monthlyValues,
  months,
  type Series,
} from '../shared/chart-data.ts'

const paid = [
  'shareholderLoan.interestPaid',
  'shareholderLoan.repaid',
  'equity.preferredDividends',
  'equity.redeemed',
  'equity.dividends',
  'equity.capitalReturned',
]

/** All that stays in spite of the day, and the part of it that a lock-up keeps. */
const held = ['equity.heldBack', 'equity.trappedCash']

/** What shareholders are paid on each of the plan's days of dividends, and what they are not; nothing of it, left out. */
export function paydaysData(outcome: Outcome, language: Language): ChartData {
  const isPayday = outcome.evaluation.series(lineOf(outcome, 'equity.payday'))
  const periods = months(outcome.evaluation.calendar).filter(({ first }) => isPayday[first]! > 0)
  const onPaydays: typeof monthlyValues = (of, line) => {
    const values = monthlyValues(of, line)
    return periods.map(({ first }) => values[first]!)
  }
  const series: Series[] = [...paid, ...held]
    .filter((id) => outcome.centre.model.lines.has(id))
    .map((id) => lineSeries(outcome, language, id, onPaydays))
  return { periods, series: series.filter(isWorthShowing) }
}
