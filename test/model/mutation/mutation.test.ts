import { describe, expect, it } from 'vitest'
import { moreMutations } from './more-mutations.ts'
import { morePlans } from './more-plans.ts'
import { failing, unmutated } from './mutate.ts'
import { mutations as others } from './mutations.ts'
import { mutationPlans as otherPlans } from './plans.ts'
import { sourceMutations } from './source-mutations.ts'
import { uncaught } from './uncaught.ts'

const mutations = [...others, ...sourceMutations, ...moreMutations]
const mutationPlans = [...otherPlans, ...morePlans]

/** Part of the errors that some check of some plan must notice. */
const leastCaught = 0.98

describe('classic errors of modelling, one at a time in the equations', () => {
  it('are many, each with an id of its own, and start from plans whose checks hold', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(300)
    expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length)
    for (const plan of mutationPlans) expect(unmutated(plan)).toEqual([])
  })

  it('fail a check, but for those that are listed with the reason', () => {
    const missed = mutations.filter((one) => {
      let known = false
      const caught = mutationPlans.some((plan) => {
        const checks = failing(plan, one)
        known ||= checks !== undefined
        return checks !== undefined && checks.length > 0
      })
      expect(known, `no plan has the lines of ${one.id}`).toBe(true)
      return !caught
    })
    expect(missed.map(({ id }) => id).sort()).toEqual(uncaught.flatMap(({ ids }) => ids).sort())
    expect(1 - missed.length / mutations.length).toBeGreaterThan(leastCaught)
  })
})
