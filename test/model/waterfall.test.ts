import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'

const all = [...presets, ...planVariants].map(([name, plan]) => [name, evaluatePlan(plan)] as const)

const largest = (values: Float64Array) => Math.max(0, ...values.map(Math.abs))

/** By how much the steps of a month miss the change of cash, as a part of the largest figure of the plan, at worst. */
function worstGap({ centre, evaluation }: Outcome): number {
  const balance = evaluation.series(centre.model.lines.get('cash.balance')!)
  const steps = centre.waterfall.map(({ line, sign }) => ({ sign, series: evaluation.series(line) }))
  const gaps = balance.map((closing, t) => {
    const change = steps.reduce((sum, { sign, series }) => sum + sign * series[t]!, 0)
    return change - (closing - (balance[t - 1] ?? 0))
  })
  return largest(gaps) / Math.max(1, largest(balance), ...steps.map(({ series }) => largest(series)))
}

describe('the waterfall', () => {
  it.each(all)('of %s comes to the change of cash in every month', (_, outcome) => {
    expect(worstGap(outcome)).toBeLessThanOrEqual(1e-9)
  })

  it('of any plan comes to the change of cash in every month', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(worstGap(evaluatePlan(plan))).toBeLessThanOrEqual(1e-9)
      }),
      { seed: seeds.waterfall, numRuns: 50 },
    )
  })

  it('has no step that moves cash in none of these plans, so that each would be missed', () => {
    const moved = new Map<string, number>()
    for (const [, { centre, evaluation }] of all) {
      for (const { line } of centre.waterfall)
        moved.set(line.id, Math.max(moved.get(line.id) ?? 0, largest(evaluation.series(line))))
    }
    expect([...moved].filter(([, most]) => most < 1)).toEqual([])
  })

  it.each(all)('of %s names every line once', (_, { centre }) => {
    const ids = centre.waterfall.map(({ line }) => line.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
