import * as z from 'zod'
import { keysOf } from '#pointer/json-pointer.ts'
import { Plan } from './plan.ts'

type Bounds = readonly [least: number, most: number]

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

let whole: Schema | undefined

/**
 * Between which numbers the value at a place of a plan must lie; undefined where no number stands. Where the place
 * means different things in different plans, the widest of their bounds.
 * @param pointer RFC 6901
 * @example boundsAt('/economy/usdKrw') // [100, 10000]
 */
export function boundsAt(pointer: string): Bounds | undefined {
  whole ??= z.toJSONSchema(Plan, { io: 'input' }) as Schema
  const found = keysOf(pointer)
    .reduce<Schema[]>((at, key) => at.flatMap((schema) => within(schema, key)), alternatives(whole))
    .flatMap(spanOf)
  if (found.length === 0) return undefined
  return [Math.min(...found.map(([least]) => least)), Math.max(...found.map(([, most]) => most))]
}

/** Bounds that a schema states, or those of the numbers that it lists. */
function spanOf({ minimum, maximum, const: only, enum: options = [only] }: Schema): Bounds[] {
  if (minimum !== undefined && maximum !== undefined) return [[minimum, maximum]]
  return options.filter((option) => typeof option === 'number').map((option): Bounds => [option, option])
}

function within(schema: Schema, key: string): Schema[] {
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  const inner = /^\d+$/.test(key) && schema.items ? schema.items : (schema.properties?.[key] ?? rest)
  return inner ? alternatives(inner) : []
}

/** What a schema may stand for, references followed. */
function alternatives(schema: Schema): Schema[] {
  if (schema.$ref !== undefined) return alternatives(referred(schema.$ref))
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf
  return several ? several.flatMap(alternatives) : [schema]
}

function referred(reference: string): Schema {
  return reference === '#' ? whole! : whole!.$defs![reference.slice('#/$defs/'.length)]!
}
