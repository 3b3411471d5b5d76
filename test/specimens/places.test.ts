import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { placesIn, placesOf } from '#specimens/places.ts'

const Sample = z.strictObject({
  name: z.string(),
  side: z.enum(['public', 'private']),
  limit: z.number().min(0).max(1).optional(),
  loans: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('level'), balloon: z.number().nullable() }),
      z.strictObject({ kind: z.literal('bullet') }),
    ]),
  ),
  rate: z.union([z.number(), z.array(z.number())]),
})

const plain = { name: 'x', side: 'public', loans: [{ kind: 'bullet' }, { kind: 'level', balloon: null }], rate: 1 }

describe('places of a schema', () => {
  it('are what may be left out, there and not, and each alternative', () => {
    expect(placesOf(Sample)).toEqual([
      '/side=public',
      '/side=private',
      '/limit!',
      '/limit?',
      '/loans/*=level',
      '/loans/*=level/balloon!',
      '/loans/*=level/balloon?',
      '/loans/*=bullet',
      '/rate=number',
      '/rate=array',
    ])
  })

  it('are found in a value where it has them', () => {
    expect(placesIn(Sample, plain)).toEqual([
      '/side=public',
      '/limit!',
      '/loans/*=bullet',
      '/loans/*=level',
      '/loans/*=level/balloon!',
      '/rate=number',
    ])
  })

  it('that no value has are told from the others', () => {
    const others = { ...plain, side: 'private', limit: 0.5, rate: [1], loans: [{ kind: 'level', balloon: 1 }] }
    const had = (...values: object[]) => new Set(values.flatMap((value) => placesIn(Sample, value)))
    const missing = (found: Set<string>) => placesOf(Sample).filter((place) => !found.has(place))
    expect(missing(had(plain, others))).toEqual([])
    expect(missing(had(plain, { ...others, limit: undefined }))).toEqual(['/limit?'])
    const Later = Sample.extend({ lease: z.strictObject({ rate: z.number() }).optional() })
    expect(placesOf(Later).filter((place) => !had(plain, others).has(place))).toEqual(['/lease!', '/lease?'])
  })
})
