import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Observed } from '../observe.ts'

export const largest = (values: Float64Array) => Math.max(0, ...values.map(Math.abs))

/** By how much the steps of a month miss the change of cash, as a part of the largest figure of the plan, at worst. */
export function worstGap({ centre, evaluation }: Outcome): number {
  const balance = evaluation.series(centre.model.lines.get('cash.balance')!)
  const steps = centre.waterfall.map(({ line, sign }) => ({ sign, series: evaluation.series(line) }))
  const gaps = balance.map((closing, t) => {
    const change = steps.reduce((sum, { sign, series }) => sum + sign * series[t]!, 0)
    return change - (closing - (balance[t - 1] ?? 0))
  })
  return largest(gaps) / Math.max(1, largest(balance), ...steps.map(({ series }) => largest(series)))
}

export function stepsAreTheChangeOfCash(_: Plan, { outcome }: Observed): void {
  expect(worstGap(outcome)).toBeLessThanOrEqual(1e-9)
}
