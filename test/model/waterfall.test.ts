import { describe, expect, it } from 'vitest'
import { outcomes } from '#test/plans/outcomes.ts'
import { largest, worstGap } from './any-plan/waterfall.ts'

describe('the waterfall', () => {
  it.each(outcomes)('of %s comes to the change of cash in every month', (_, outcome) => {
    expect(worstGap(outcome)).toBeLessThanOrEqual(1e-9)
  })

  it('has no step that moves cash in none of these plans, so that each would be missed', () => {
    const moved = new Map<string, number>()
    for (const [, { centre, evaluation }] of outcomes) {
      for (const { line } of centre.waterfall)
        moved.set(line.id, Math.max(moved.get(line.id) ?? 0, largest(evaluation.series(line))))
    }
    expect([...moved].filter(([, most]) => most < 1)).toEqual([])
  })

  it.each(outcomes)('of %s names every line once', (_, { centre }) => {
    const ids = centre.waterfall.map(({ line }) => line.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
