import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/outcome.ts'
import { waterfall } from '#model/waterfall.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'

const all: readonly (readonly [string, Plan])[] = [...presets, ...planVariants]

function series(plan: Plan): (id: string) => Float64Array | undefined {
  const { centre, evaluation } = evaluatePlan(plan)
  return (id) => {
    const line = centre.model.lines.get(id)
    return line && evaluation.series(line)
  }
}

const largest = (values: Float64Array | undefined) => Math.max(0, ...(values ?? []).map(Math.abs))

/** By how much the steps of a month miss the change of cash, as a part of the largest figure of the plan, at worst. */
function worstGap(plan: Plan): number {
  const of = series(plan)
  const balance = of('cash.balance')!
  const gaps = balance.map((closing, t) => {
    const change = waterfall.reduce((sum, [id, sign]) => sum + sign * (of(id)?.[t] ?? 0), 0)
    return change - (closing - (balance[t - 1] ?? 0))
  })
  return largest(gaps) / Math.max(1, largest(balance), ...waterfall.map(([id]) => largest(of(id))))
}

describe('the waterfall', () => {
  it.each(all)('of %s comes to the change of cash in every month', (_, plan) => {
    expect(worstGap(plan)).toBeLessThanOrEqual(1e-9)
  })

  it('of any plan comes to the change of cash in every month', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(worstGap(plan)).toBeLessThanOrEqual(1e-9)
      }),
      { seed: seeds.waterfall, numRuns: 50 },
    )
  })

  it('has no step that moves cash in none of these plans, so that each would be missed', () => {
    const found = all.map(([, plan]) => series(plan))
    const idle = waterfall.filter(([id]) => found.every((of) => largest(of(id)) < 1))
    expect(idle).toEqual([])
  })

  it('names every line once', () => {
    expect(new Set(waterfall.map(([id]) => id)).size).toBe(waterfall.length)
  })
})
