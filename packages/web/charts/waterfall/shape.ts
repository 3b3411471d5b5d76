import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualFlows } from '../shared/annual-flows.ts'
import type { ChartData } from '../shared/chart-data.ts'

/** What comes in and who is paid from it by year, in that order, then the balance that all of it changes. */
export const waterfallData = (outcome: Outcome, language: Language): ChartData =>
  annualFlows(outcome, language, [
    ...outcome.centre.waterfall.map(({ line, sign }) => [line.id, sign] as const),
    ['cash.balance', 1],
  ])
