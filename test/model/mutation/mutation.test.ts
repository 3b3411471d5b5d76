import { describe, expect, it } from 'vitest'
import { dueMutations } from './due-mutations.ts'
import { loanCostMutations } from './loan-cost-mutations.ts'
import { failing, type Mutation, unmutated } from './mutate.ts'
import { mutations as others } from './mutations.ts'
import { mutationPlans as otherPlans } from './plans.ts'
import { priceMutations } from './price-mutations.ts'
import { report } from './report.ts'
import { reserveMutations } from './reserve-mutations.ts'
import { runningCostMutations } from './running-cost-mutations.ts'
import { salesMutations } from './sales-mutations.ts'
import { sourceMutations } from './source-mutations.ts'
import { spendingMutations } from './spending-mutations.ts'
import { termPlans } from './term-plans.ts'
import { uncaught } from './uncaught.ts'

const mutations = [
  ...others,
  ...sourceMutations,
  ...loanCostMutations,
  ...dueMutations,
  ...reserveMutations,
  ...priceMutations,
  ...spendingMutations,
  ...runningCostMutations,
  ...salesMutations,
]
const mutationPlans = [...otherPlans, ...termPlans]

/** Part of the errors that some check of some plan must notice. */
const leastCaught = 0.98

describe('classic errors of modelling, one at a time in the equations', () => {
  it('are many, each with an id of its own, and start from plans whose checks hold', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(300)
    expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length)
    for (const plan of mutationPlans) expect(unmutated(plan)).toEqual([])
  })

  it('fail a check, but for those that are listed with the reason; docs/errors.md says which', async () => {
    const found = mutations.map((one) => ({ ...one, checks: caughtBy(one) }))
    const missed = found.filter(({ checks }) => checks.length === 0)
    expect(missed.map(({ id }) => id).sort()).toEqual(uncaught.flatMap(({ ids }) => ids).sort())
    expect(1 - missed.length / mutations.length).toBeGreaterThan(leastCaught)
    await expect(report(found)).toMatchFileSnapshot('../../../docs/errors.md')
  }, 180_000)
})

/** The checks that an error fails in the first plan that notices it. */
function caughtBy(mutation: Mutation): readonly string[] {
  let known = false
  for (const plan of mutationPlans) {
    const failed = failing(plan, mutation)
    known ||= failed !== undefined
    if (failed && failed.length > 0) return failed
  }
  expect(known, `no plan has the lines of ${mutation.id}`).toBe(true)
  return []
}
