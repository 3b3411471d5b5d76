import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import { annualFlows, type Flow } from '../shared/annual-flows.ts'
import type { ChartData } from '../shared/chart-data.ts'

/** What the public side gets and puts in; all together is its net. */
const flows: readonly Flow[] = [
  ['class.public.distributions', 1],
  ['treasury.taxReceived', 1],
  ['penalty.charge', 1],
  ['class.public.calls', -1],
  ['treasury.grants', -1],
  ['anchor.payment', -1],
  ['treasury.net', 1],
]

/** What it gives up beside that, without paying for it. */
const given: readonly Flow[] = [
  ['treasury.interestSubsidy', 1],
  ['treasury.discountGiven', 1],
]

export const treasuryData = (outcome: Outcome, language: Language): ChartData => annualFlows(outcome, language, flows)

export const treasuryTable = (outcome: Outcome, language: Language): ChartData =>
  annualFlows(outcome, language, [...flows, ...given])
