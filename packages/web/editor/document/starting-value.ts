import { Month, Slug } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import { type Schema, structureOf } from '#contract/structure.ts'
import { keysOf, parentOf } from '#pointer/json-pointer.ts'
import type { Beginning } from './beginning.ts'
import { startsAt } from './starts.ts'

/**
 * A value to begin with where a draft has none: what is usual there (`starts`), else the least that the contract takes.
 * @param arm which of several things, by name; the first without
 */
export function startingValue(schema: Schema, place: string, beginning: Beginning, arm?: string): unknown {
  const own = startsAt(place, beginning, arm)
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object': {
      const given = typeof own === 'object' && own !== null ? Object.entries(own) : []
      const entries = structure.fields.map(([key, field]): [string, unknown] => {
        const found = given.find(([name]) => name === key)
        return [key, found ? found[1] : startingValue(field, `${place}/${key}`, beginning)]
      })
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    }
    case 'choice': {
      const chosen = structure.arms.find(({ name }) => name === arm) ?? structure.arms[0]!
      const of = structureOf(chosen.schema)
      if (own !== undefined && of.is !== 'object') return own
      return startingValue(chosen.schema, place, beginning, of.is === 'object' ? chosen.name : undefined)
    }
    case 'literal':
      return structure.value
    case 'maybe':
      return own ?? structure.without
    case 'list':
      return own ?? Array.from({ length: structure.least }, () => startingValue(structure.of, `${place}/*`, beginning))
    case 'number':
      return own ?? Math.min(Math.max(0, structure.least), structure.most)
    case 'map':
      return own ?? {}
    case 'text':
      return own ?? textAt(schema, place, beginning)
  }
}

function textAt(schema: Schema, place: string, { start, nameAt }: Beginning): string {
  if (isOf(schema, Month)) return start
  const owner = parentOf(place) ?? ''
  return isOf(schema, Slug)
    ? (keysOf(owner).findLast((key) => key !== '*') ?? '').replace(/s$/, '').toLowerCase()
    : nameAt(owner)
}
