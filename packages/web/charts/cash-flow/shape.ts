import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualFlows, type Flow } from '../shared/annual-flows.ts'
import type { ChartData } from '../shared/chart-data.ts'

/** Money in and out by year, in the order it is stacked; all of it together is the change of the cash balance. */
const flows: readonly Flow[] = [
  ['revenue.total', 1],
  ['sources.debtDrawn', 1],
  ['equity.calls', 1],
  ['grants.paid', 1],
  ['lease.paid', 1],
  ['reserve.used', 1],
  ['reserve.released', 1],
  ['replacement.released', 1],
  ['terminal.proceeds', 1],
  ['opex.total', -1],
  ['workingCapital.change', -1],
  ['vat.change', -1],
  ['capex.total', -1],
  ['uses.financing', -1],
  ['lease.rent', -1],
  ['cash.debtService', -1],
  ['letterOfCredit.fees', -1],
  ['cash.sweep', -1],
  ['reserve.funded', -1],
  ['replacement.funded', -1],
  ['tax.paid', -1],
  ['equity.distributions', -1],
  ['cash.balance', 1],
]

/** Annual cash flows with signs, then the balance at each year's end. */
export const cashFlowData = (outcome: Outcome, language: Language): ChartData => annualFlows(outcome, language, flows)
