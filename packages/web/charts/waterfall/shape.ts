import type { Outcome } from '#model/outcome.ts'
import type { Language } from '../../language.ts'
import { annualFlows, type Flow } from '../shared/annual-flows.ts'
import type { ChartData } from '../shared/chart-data.ts'

/** What operation brings in and who is paid from it, in that order; all together is the change of the cash balance. */
const flows: readonly Flow[] = [
  ['revenue.total', 1],
  ['uses.preOperating', 1],
  ['vat.funded', 1, 'where agreed'],
  ['terminal.proceeds', 1],
  ['reserve.used', 1],
  ['reserve.released', 1],
  ['cash.support', 1],
  ['opex.total', -1],
  ['workingCapital.change', -1],
  ['vat.change', -1, 'where agreed'],
  ['tax.paid', -1],
  ['cash.laterCapex', -1],
  ['cash.seniorService', -1],
  ['reserve.funded', -1],
  ['cash.mezzanineService', -1],
  ['cash.sweep', -1, 'where agreed'],
  ['equity.preferredDividends', -1],
  ['equity.redeemed', -1],
  ['equity.dividends', -1],
  ['equity.liquidation', -1],
  ['cash.balance', 1],
]

export const waterfallData = (outcome: Outcome, language: Language): ChartData => annualFlows(outcome, language, flows)
