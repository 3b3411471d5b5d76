import { describe, expect, test } from 'vitest'
import { PlanShape } from '#contract/plan-shape.ts'
import { type Schema, structureOf } from '#contract/structure.ts'
import { fieldsOf, placesOf } from '#specimens/places.ts'
import { en } from '#words/en.ts'
import { fieldHelp, fieldName, optionName } from '#words/field-name.ts'
import { locales } from '#words/locale.ts'
import { isKey } from '#words/say.ts'
import { strictSpeech } from './strict-speech.ts'

const { sources: _, ...sections } = PlanShape.shape

const entered = Object.entries(sections).flatMap(([section, schema]) => [
  `/${section}`,
  ...fieldsOf(schema, `/${section}`),
])

/** What tells kinds of things apart is chosen where the thing itself stands. */
const isKind = (place: string) => /\/(kind|what)$/.test(place) && place !== '/sites/*/halls/*/cooling/kind'

const places = entered.filter((place) => !isKind(place) || place === '/costs/*/kind')

const keyOf = (place: string) => place.slice(place.lastIndexOf('/') + 1)

/** What may be chosen: of each place its options by name, as `placesOf` has them, arms on the way left out. */
const options = placesOf(PlanShape).flatMap((place): [string, string][] => {
  const bare = place.replaceAll(/=[^/]*(?=\/)/g, '')
  const [, at = '', option = ''] = /^(.*)=([^/]*)$/.exec(bare) ?? []
  if (option !== '') return [[at, option]]
  return bare.endsWith('!') ? [[bare.slice(0, -1), 'absent']] : []
})

describe.each(locales)('places of a plan, in %s', (locale) => {
  test('every section has a name', () => {
    const { phrase } = strictSpeech(locale)
    for (const section of Object.keys(sections)) phrase(`explain.section.${section}`, {})
  })

  test('every place has a name', () => {
    expect(places.length).toBeGreaterThan(350)
    expect(places.filter((place) => fieldName(place, locale) === keyOf(place))).toEqual([])
  })

  test('everything that is entered says what is to be entered', () => {
    const mute = places.filter((place) => fieldHelp(place, locale) === undefined && !isOnlyAHeading(place))
    expect(mute).toEqual([])
  })

  test('everything that may be chosen has a name of its own', () => {
    const chosen = options.filter(([at]) => !at.startsWith('/sources'))
    expect(chosen.length).toBeGreaterThan(120)
    const nameless = chosen.filter(([at, option]) => {
      const name = optionName(at, option, locale)
      return name === option && !/^[A-Z]{3}$/.test(option) && !['n+1'].includes(option)
    })
    expect(nameless).toEqual([])
    for (const at of new Set(chosen.map(([place]) => place))) {
      const names = chosen.filter(([place]) => place === at).map(([, option]) => optionName(at, option, locale))
      expect([at, new Set(names).size]).toEqual([
        at,
        new Set(chosen.filter(([place]) => place === at).map(([, one]) => one)).size,
      ])
    }
  })

  test('no two fields of one thing are called the same', () => {
    expect(twins(PlanShape, '')).toEqual([])
  })

  function twins(schema: Schema, at: string): string[] {
    const structure = structureOf(schema)
    switch (structure.is) {
      case 'object': {
        const names = structure.fields.map(([key]) => fieldName(`${at}/${key}`, locale))
        const double = names.filter((name, k) => names.indexOf(name) < k).map((name) => `${at}: ${name}`)
        return [...double, ...structure.fields.flatMap(([key, field]) => twins(field, `${at}/${key}`))]
      }
      case 'list':
        return twins(structure.of, `${at}/*`)
      case 'maybe':
        return twins(structure.of, at)
      case 'choice':
        return structure.arms.flatMap(({ schema: arm }) => twins(arm, at))
      default:
        return []
    }
  }
})

/** Groups and lists are opened, not entered. */
function isOnlyAHeading(place: string): boolean {
  return entered.some((other) => other.startsWith(`${place}/`))
}

test('words for a place that no plan has are no use', () => {
  const ends = new Set(
    entered.flatMap((place) => {
      const way = place.split('/').filter((key) => key !== '' && key !== '*')
      return way.map((_key, k) => way.slice(k).join('.'))
    }),
  )
  const named = Object.keys(en).flatMap((key) => /^field(?:-help)?\.(.+)$/.exec(key)?.[1] ?? [])
  expect(named.filter((end) => !ends.has(end))).toEqual([])
})

test('words for what nobody can choose are no use', () => {
  const used = new Set(
    options.flatMap(([at, option]) => {
      const way = [...at.split('/').filter((key) => key !== '' && key !== '*'), option]
      return way.map((_key, k) => `field-option.${way.slice(k).join('.')}`).find(isKey) ?? []
    }),
  )
  const words = Object.keys(en).filter((key) => key.startsWith('field-option.') && key !== 'field-option.present')
  expect(words.filter((key) => isKey(key) && !used.has(key))).toEqual([])
})
