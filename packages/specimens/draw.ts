import { Month, Slug } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import { monthAt } from '#contract/rules/rule.ts'
import { type Schema, type Structure, structureOf } from '#contract/structure.ts'
import type { Choices } from './choices.ts'
import { monthSpan } from './month-spans.ts'
import { usualRanges } from './ranges.ts'
import { textAt } from './texts.ts'

/** What all values of one plan depend on. */
export interface Draw {
  readonly choices: Choices
  /** Month 0 of the plan, in months since year 0. */
  readonly start: number
  readonly horizonMonths: number
}

/** Where in a plan a value stands. */
export interface At {
  /** Keys on the way to it, `*` for an item of a list or a map. */
  readonly place: string
  /** What the item that it belongs to is called. */
  readonly owner: string
  /** Whether it is of a step of a path by date. */
  readonly ofStep: boolean
}

const usualLength: Readonly<Record<string, number>> = { fleet: 5, demand: 4, tranches: 4, shareholders: 5 }

/** Any value that a schema allows by itself; what stands between the fields of a plan is not its concern. */
export function drawn(draw: Draw, schema: Schema, at: At): unknown {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object':
      return objectOf(draw, structure, at)
    case 'list':
      return listOf(draw, structure, at)
    case 'map':
      return Object.fromEntries(listOf(draw, { ...structure, least: 1, most: 3 }, at).map((item, k) => [`/${k}`, item]))
    case 'choice': {
      const arm = structure.arms[draw.choices.arm(at.place, structure.arms.length)]!
      return drawn(draw, arm.schema, at)
    }
    case 'maybe':
      return draw.choices.present(at.place) ? drawn(draw, structure.of, at) : structure.without
    case 'literal':
      return structure.value
    case 'number':
      return numberAt(draw.choices, structure, at.place, schema)
    case 'text':
      return isOf(schema, Month) ? monthOf(draw, at) : textAt(draw.choices, at.place, at.owner, isOf(schema, Slug))
  }
}

export type Of<K extends Structure['is']> = Extract<Structure, { is: K }>

/** Where the field of an object stands. */
export const fieldAt = ({ place, owner }: At, fields: Of<'object'>['fields'], key: string): At => ({
  place: `${place}/${key}`,
  owner,
  ofStep: fields.length === 2 && fields.every(([name]) => name === 'from' || name === 'value'),
})

/** Where an item of a list stands. */
export function itemAt({ place, ofStep }: At, k: number): At {
  const key = place.slice(place.lastIndexOf('/') + 1)
  return { place: `${place}/*`, owner: `${key.replace(/s$/, '').toLowerCase()}-${k}`, ofStep }
}

function objectOf(draw: Draw, { fields }: Of<'object'>, at: At): object {
  return Object.fromEntries(
    fields.flatMap(([key, schema]) => {
      const value = drawn(draw, schema, fieldAt(at, fields, key))
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function listOf(draw: Draw, { of, least, most }: Pick<Of<'list'>, 'of' | 'least' | 'most'>, at: At): unknown[] {
  const key = at.place.slice(at.place.lastIndexOf('/') + 1)
  const usual = Math.min(most, Math.max(least, usualLength[key] ?? 3))
  return Array.from({ length: draw.choices.length(at.place, least, usual) }, (_, k) => drawn(draw, of, itemAt(at, k)))
}

function numberAt(choices: Choices, { whole, least, most }: Of<'number'>, place: string, schema: Schema): number {
  const ranges = usualRanges(place, schema) ?? [[least, most]]
  const [low, high] = ranges[choices.arm(place, ranges.length)]!
  return whole ? choices.whole(low, high) : choices.number(low, high)
}

function monthOf({ choices, start, horizonMonths }: Draw, { place, ofStep }: At): string {
  const [first, last] = monthSpan(place, ofStep, horizonMonths)
  return monthAt(start + choices.whole(first, last))
}
