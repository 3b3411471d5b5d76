import { expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { fieldsOf } from '#specimens/places.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { en } from '#words/en.ts'
import { locales } from '#words/locale.ts'
import { strictSpeech } from './strict-speech.ts'

const { sources: _, ...sections } = Plan.shape

const fields = Object.entries(sections).flatMap(([section, schema]) => fieldsOf(schema, `/${section}`))

/** Keys that are no change of a plan by themselves: words for people, and what tells parts apart. */
const parts = ['title', 'note', 'name', 'id', 'kind', 'what']

const keyOf = (place: string) => place.slice(place.lastIndexOf('/') + 1)

/** What the model reads, which has a name of its own. */
const inputs = new Set(
  [...presets.values(), ...planVariants.map(([, plan]) => plan)].flatMap((plan) =>
    [...centreModel(plan).model.inputs.values()].map(({ pointer }) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')),
  ),
)

/** Whether a place, or a path by date that it is a step of, is an input. */
const isInput = (place: string) => inputs.has(place) || inputs.has(place.replace(/\/\*\/(from|value)$/, ''))

test.each(locales)('every section of a plan and every field that is no input has a name, in %s', (locale) => {
  const { phrase } = strictSpeech(locale)
  for (const section of Object.keys(sections)) phrase(`explain.section.${section}`, {})
  const nameless = fields.filter((place) => !isInput(place)).map(keyOf)
  const keys = new Set(nameless.filter((key) => !parts.includes(key)))
  expect(keys.size).toBeGreaterThan(80)
  for (const key of keys) phrase(`explain.field.${key}`, {})
})

test('a name for a field that no plan has is no use', () => {
  const known = new Set(fields.map(keyOf))
  const named = Object.keys(en).flatMap((key) => /^explain\.field\.(.+)$/.exec(key)?.[1] ?? [])
  expect(named.filter((key) => !known.has(key))).toEqual([])
})
