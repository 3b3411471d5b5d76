import { describe, expect, it } from 'vitest'
import { ComparisonRequest } from '#contract/comparison.ts'
import { Overlays } from '#contract/overlays.ts'
import { overlayPlaces } from '#model/plan/places.ts'
import { pointerOf } from '#pointer/json-pointer.ts'

const one = { preset: 'gumi-60mw' }
const faults = (request: unknown): string[] =>
  (ComparisonRequest.safeParse(request).error?.issues ?? []).map(({ path, code }) => `${pointerOf(path)} ${code}`)

describe('a comparison that is asked for', () => {
  it('compares with the first item, under no overlays, by all measures, unless it says otherwise', () => {
    expect(ComparisonRequest.parse({ items: [one, one] })).toEqual({ items: [one, one], base: 0, measures: '*' })
  })

  it.each([
    ['one item', { items: [one] }, ['/items too_small']],
    ['21 items', { items: Array(21).fill(one) }, ['/items too_big']],
    ['a base past the end', { items: [one, one], base: 2 }, ['/base custom']],
    ['a base before the start', { items: [one, one], base: -1 }, ['/base too_small']],
    ['a base that lies between', { items: [one, one], base: 0.5 }, ['/base invalid_type']],
    ['an empty label', { items: [one, { ...one, label: ' ' }] }, ['/items/1/label too_small']],
    ['an unknown overlay', { items: [one, one], overlays: { rain: 2 } }, ['/overlays unrecognized_keys']],
    ['a factor below 0', { items: [one, one], overlays: { usdKrw: -1 } }, ['/overlays/usdKrw too_small']],
    [
      'much at once',
      { items: [{}, { preset: 5 }], base: 7, overlays: { interest: 2 } },
      ['/items/0/plan custom', '/items/1/preset invalid_type', '/overlays/interest too_big', '/base custom'],
    ],
  ])('is refused with %s', (_, request, expected) => {
    expect(faults(request).sort()).toEqual(expected.sort())
  })

  it('has a place in the plan for every overlay', () => {
    expect(Object.keys(overlayPlaces).sort()).toEqual(Object.keys(Overlays.shape).sort())
  })
})
