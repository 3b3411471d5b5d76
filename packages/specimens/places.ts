import * as z from 'zod'
import { type Arm, type Schema, structureOf } from '#contract/structure.ts'

/**
 * Every place at which values of a schema differ in kind: `/lease?` where something may be left out, `/lease!` where it
 * is, `/rank=senior` for each alternative; `*` is an item of a list or a map.
 * @example placesOf(Plan) // … '/finance/tranches/*\/amortisation=sculpted' …
 */
export function placesOf(schema: Schema, at = ''): string[] {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object':
      return structure.fields.flatMap(([key, field]) => placesOf(field, `${at}/${key}`))
    case 'list':
    case 'map':
      return placesOf(structure.of, `${at}/*`)
    case 'maybe':
      return [`${at}!`, `${at}?`, ...placesOf(structure.of, at)]
    case 'choice':
      return structure.arms.flatMap(({ name, schema }) => [`${at}=${name}`, ...placesOf(schema, `${at}=${name}`)])
    default:
      return []
  }
}

/** Those of the places that a value has. */
export function placesIn(schema: Schema, value: unknown, at = ''): string[] {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object':
      return structure.fields.flatMap(([key, field]) =>
        placesIn(field, (value as Record<string, unknown>)[key], `${at}/${key}`),
      )
    case 'list':
    case 'map':
      return Object.values(value as object).flatMap((item) => placesIn(structure.of, item, `${at}/*`))
    case 'maybe':
      return (value ?? structure.without) === structure.without
        ? [`${at}!`]
        : [`${at}?`, ...placesIn(structure.of, value, at)]
    case 'choice': {
      const { name, schema } = armOf(structure.arms, value)
      return [`${at}=${name}`, ...placesIn(schema, value, `${at}=${name}`)]
    }
    default:
      return []
  }
}

/** Where fields of objects of a schema stand: `/fleet/*\/node/kw`. */
export function fieldsOf(schema: Schema, at = ''): string[] {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object':
      return structure.fields.flatMap(([key, field]) => [`${at}/${key}`, ...fieldsOf(field, `${at}/${key}`)])
    case 'list':
    case 'map':
      return fieldsOf(structure.of, `${at}/*`)
    case 'maybe':
      return fieldsOf(structure.of, at)
    case 'choice':
      return structure.arms.flatMap(({ schema }) => fieldsOf(schema, at))
    default:
      return []
  }
}

/** Which of several things a value is. */
export function armOf(arms: readonly Arm[], value: unknown): Arm {
  return arms.find(({ schema }) => {
    const structure = structureOf(schema)
    return structure.is === 'literal' ? structure.value === value : z.safeParse(schema, value).success
  })!
}
