import type { Plan } from '#contract/plan.ts'
import type { AlertResult } from '#model/readings/alert-results.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { type Figure, figuresOf } from './figures.ts'
import { findingsOf } from './findings.ts'
import { rowFor, type Tone } from './rule.ts'
import type { Said } from './said.ts'

/** What is said of a plan before anything else. */
export interface Verdict {
  /** Id of the row of the rule that speaks. */
  readonly row: string
  readonly tone: Tone
  /** One to three; the first stands alone. */
  readonly sentences: readonly Said[]
  readonly figures: readonly Figure[]
  /** Alerts that matter most, red before amber. */
  readonly alerts: readonly AlertResult[]
}

const mostAlerts = 5

/**
 * The verdict on a plan, from one evaluation. What needs more than one, the price it would take, is `priceOf`; which
 * inputs carry it, `assumptionsOf`.
 * @param outcome of that very plan
 * @example
 * import { presets } from '#catalog/presets.ts'
 * import { evaluatePlan } from '#model/readings/outcome.ts'
 * const plan = presets.get('national-center-signed-2026')!
 * verdictOf(plan, evaluatePlan(plan)).tone // → 'unfavourable'
 */
export function verdictOf(plan: Plan, outcome: Outcome): Verdict {
  const found = findingsOf(plan, outcome)
  const { id, tone, says } = rowFor(found)
  const red = ({ severity }: AlertResult) => (severity === 'red' ? 0 : 1)
  return {
    row: id,
    tone,
    sentences: says(found),
    figures: figuresOf(plan, found),
    alerts: [...outcome.alerts].sort((a, b) => red(a) - red(b)).slice(0, mostAlerts),
  }
}
