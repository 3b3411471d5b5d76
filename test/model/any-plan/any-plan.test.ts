import { describe, expect, it } from 'vitest'
import { Plan } from '#contract/plan.ts'
import { placesIn, placesOf } from '#specimens/places.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { paysNobodyUncovered } from './payouts.ts'
import { expectSound, forAll } from './sound.ts'

describe('any plan is sound', () => {
  it('and pays nobody before lenders and reserves: 500 plans, which between them have all that the schema of a plan allows', () => {
    const had = new Set<string>()
    forAll(arbitraryPlan, { seed: seeds.any, numRuns: 500 }, (plan) => {
      paysNobodyUncovered(plan, expectSound(plan))
      for (const place of placesIn(Plan, plan)) had.add(place)
    })
    expect(placesOf(Plan).filter((place) => !had.has(place))).toEqual([])
  }, 240_000)
})
