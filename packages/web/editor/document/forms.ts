import { Month } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import { type Arm, type Schema, type Structure, structureOf } from '#contract/structure.ts'

type Of<K extends Structure['is']> = Extract<Structure, { is: K }>

/** How a value of a schema is entered. */
export type Form =
  | { readonly as: 'number'; readonly bounds: Of<'number'> }
  | { readonly as: 'month' | 'text' }
  | { readonly as: 'choice'; readonly values: readonly unknown[] }
  | { readonly as: 'group'; readonly fields: Of<'object'>['fields'] }
  | { readonly as: 'variant'; readonly arms: readonly Arm[] }
  | { readonly as: 'optional'; readonly of: Schema; readonly without: null | undefined }
  /** Steps in time of a number. */
  | { readonly as: 'path'; readonly bounds: Of<'number'> }
  | { readonly as: 'numbers'; readonly bounds: Of<'number'>; readonly count: number }
  | { readonly as: 'list'; readonly of: Schema; readonly least: number; readonly most: number }
  /** Entered nowhere by itself. */
  | { readonly as: 'none' }

export function formOf(schema: Schema): Form {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object':
      return { as: 'group', fields: structure.fields }
    case 'choice':
      return choiceOf(structure.arms)
    case 'maybe':
      return { as: 'optional', of: structure.of, without: structure.without }
    case 'literal':
      return { as: 'choice', values: [structure.value] }
    case 'number':
      return { as: 'number', bounds: structure }
    case 'text':
      return { as: isOf(schema, Month) ? 'month' : 'text' }
    case 'map':
      return { as: 'none' }
    case 'list':
      return listOf(structure)
  }
}

function choiceOf(arms: readonly Arm[]): Form {
  const structures = arms.map(({ schema }) => structureOf(schema))
  const literals = structures.flatMap((one) => (one.is === 'literal' ? [one.value] : []))
  return literals.length === arms.length ? { as: 'choice', values: literals } : { as: 'variant', arms }
}

function listOf({ of, least, most }: Of<'list'>): Form {
  const item = structureOf(of)
  if (item.is === 'number') return { as: 'numbers', bounds: item, count: least }
  const value = item.is === 'object' ? stepValue(item.fields) : undefined
  return value ? { as: 'path', bounds: value } : { as: 'list', of, least, most }
}

/** The number of a step in time, where fields are those of one. */
function stepValue(fields: Of<'object'>['fields']): Of<'number'> | undefined {
  const [from, value, ...others] = fields
  if (from?.[0] !== 'from' || value?.[0] !== 'value' || others.length > 0) return undefined
  const structure = structureOf(value[1])
  return structure.is === 'number' ? structure : undefined
}
