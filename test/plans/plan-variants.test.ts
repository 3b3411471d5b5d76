import { expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { placesIn, placesOf } from '#specimens/places.ts'
import { planVariants } from './plan-variants.ts'

it('have, with the presets, all that the schema of a plan allows', () => {
  const had = new Set(
    [...presets.values(), ...planVariants.map(([, plan]) => plan)].flatMap((one) => placesIn(Plan, one)),
  )
  expect(placesOf(Plan).length).toBeGreaterThan(200)
  expect(placesOf(Plan).filter((place) => !had.has(place))).toEqual([])
})
