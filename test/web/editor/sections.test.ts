import { expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { PlanShape } from '#contract/plan-shape.ts'
import { fieldsOf } from '#specimens/places.ts'
import { placeOf, pointersAt } from '#web/editor/document/references.ts'
import { sectionOf, sections } from '#web/editor/sections.ts'

it('every place of a plan but its sources is edited in one section', () => {
  const places = fieldsOf(PlanShape).filter((place) => place !== '/sources' && !place.startsWith('/sources/'))
  expect(places.filter((place) => sectionOf(place) === undefined)).toEqual([])
  const tops = Object.keys(PlanShape.shape).filter((key) => key !== 'sources')
  expect(new Set(sections.flatMap(({ places: own }) => own.map((place) => place.split('/')[1])))).toEqual(new Set(tops))
})

it('what stands elsewhere is shown there', () => {
  for (const { elsewhere = [] } of sections)
    for (const place of elsewhere) expect(sections.some(({ places }) => places.includes(place))).toBe(true)
})

it('a section begins at places that every preset has', () => {
  for (const plan of presets.values())
    for (const { places } of sections)
      for (const place of places) for (const pointer of pointersAt(plan, place)) expect(placeOf(pointer)).toBe(place)
})
