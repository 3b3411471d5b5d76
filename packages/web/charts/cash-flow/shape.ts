import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import { annualValues, type ChartData, lineOf, named, type Series, years } from '../shared/chart-data.ts'

/** Money in and out by year, in the order it is stacked; all of it together is the change of the cash balance. */
export const flows = [
  ['revenue.total', 1],
  ['sources.debtDrawn', 1],
  ['equity.calls', 1],
  ['terminal.proceeds', 1],
  ['opex.total', -1],
  ['capex.total', -1],
  ['uses.interest', -1],
  ['cash.debtService', -1],
  ['tax.paid', -1],
  ['equity.distributions', -1],
] as const

export const balanceId = 'cash.balance'

/** Annual cash flows with signs, then the balance at each year's end. */
export function cashFlowData(outcome: Outcome, language: Language): ChartData {
  const series = ([id, sign]: readonly [string, 1 | -1]): Series => {
    const line = lineOf(outcome, id)
    return {
      ...named(line, language),
      sign,
      values: annualValues(outcome, line).map((value) => (value === 0 ? 0 : value * sign)),
    }
  }
  return { periods: years(outcome.evaluation.calendar), series: [...flows, [balanceId, 1] as const].map(series) }
}
