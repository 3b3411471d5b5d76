import * as z from 'zod'
import { Month, MonthOrDissolution } from './quantity.ts'
import { isOf } from './quantity-of.ts'

export type Schema = z.core.$ZodType

/** One of several things that may stand at a place, by name: the value of a literal, the kind of an object, else its type. */
export interface Arm {
  readonly name: string
  readonly schema: Schema
}

/** What a schema allows, one level deep. */
export type Structure =
  | { readonly is: 'object'; readonly fields: readonly (readonly [key: string, schema: Schema])[] }
  | { readonly is: 'list'; readonly of: Schema; readonly least: number; readonly most: number }
  | { readonly is: 'map'; readonly of: Schema }
  | { readonly is: 'choice'; readonly arms: readonly Arm[] }
  | { readonly is: 'maybe'; readonly of: Schema; readonly without: null | undefined }
  | { readonly is: 'literal'; readonly value: unknown }
  | { readonly is: 'number'; readonly whole: boolean; readonly least: number; readonly most: number }
  | { readonly is: 'text' }

const known = new WeakMap<Schema, Structure>()

/** What a schema allows. Throws where a schema is of a kind that no plan has had yet. */
export function structureOf(schema: Schema): Structure {
  const structure = known.get(schema) ?? read(schema)
  known.set(schema, structure)
  return structure
}

function read(schema: Schema): Structure {
  if (isOf(schema, MonthOrDissolution)) return choice([{ name: 'month', schema: Month }, literalArm('dissolution')])
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return { is: 'object', fields: Object.entries(def.shape) }
    case 'array':
      return { is: 'list', of: def.element, ...lengthsOf(def.checks) }
    case 'record':
      return { is: 'map', of: def.valueType }
    case 'optional':
      return { is: 'maybe', of: def.innerType, without: undefined }
    case 'nullable':
      return { is: 'maybe', of: def.innerType, without: null }
    case 'union':
      return choice(def.options.map((option) => ({ name: nameOf(option), schema: option })))
    case 'enum':
      return choice(Object.values(def.entries).map(literalArm))
    case 'literal':
      return def.values.length === 1 ? { is: 'literal', value: def.values[0] } : choice(def.values.map(literalArm))
    case 'boolean':
      return choice([false, true].map(literalArm))
    case 'number':
      return { is: 'number', ...boundsOf(schema as z.ZodNumber) }
    case 'string':
      return { is: 'text' }
    default:
      throw new Error(`no plan has held a schema of the kind ${def.type}`)
  }
}

const choice = (arms: readonly Arm[]): Structure => ({ is: 'choice', arms })

const literalArm = (value: z.core.util.Literal): Arm => ({ name: String(value), schema: z.literal(value) })

/** The literal that tells an object from others, else the type. */
function nameOf(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'object') return def.type
  const kinds = Object.values(def.shape).map(structureOf)
  const kind = kinds.find(({ is }) => is === 'literal')
  return kind?.is === 'literal' ? String(kind.value) : def.type
}

const boundsOf = ({ minValue, maxValue, isInt }: z.ZodNumber) => ({
  whole: isInt,
  least: minValue ?? Number.NEGATIVE_INFINITY,
  most: maxValue ?? Number.POSITIVE_INFINITY,
})

function lengthsOf(checks: readonly z.core.$ZodCheck<never>[] = []): { least: number; most: number } {
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  for (const check of checks) {
    const { def } = (check as unknown as z.core.$ZodChecks)._zod
    if (def.check === 'min_length') bounds.least = def.minimum
    if (def.check === 'max_length') bounds.most = def.maximum
    if (def.check === 'length_equals') bounds.least = bounds.most = def.length
  }
  return bounds
}
