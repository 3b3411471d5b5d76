import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { placesIn, placesOf } from '#specimens/places.ts'
import { arbitraryPlan } from '../plans/any-plan.ts'
import { planVariants } from '../plans/plan-variants.ts'
import { seeds } from '../plans/seeds.ts'

const missing = (plans: readonly Plan[]): string[] => {
  const had = new Set(plans.flatMap((plan) => placesIn(Plan, plan)))
  return placesOf(Plan).filter((place) => !had.has(place))
}

describe('all that the schema of a plan allows', () => {
  it('is in a preset or a variant', () => {
    expect(placesOf(Plan).length).toBeGreaterThan(200)
    expect(missing([...presets.values(), ...planVariants.map(([, plan]) => plan)])).toEqual([])
  })

  it('is in the random plans that properties are tested on', () => {
    expect(missing(fc.sample(arbitraryPlan, { seed: seeds.integrity, numRuns: 150 }))).toEqual([])
  })
})
