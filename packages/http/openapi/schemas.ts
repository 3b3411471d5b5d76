import * as z from 'zod'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

const place = '#/components/schemas/'

/** A schema where it is used: a reference when it has an id, else the schema itself. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const id = z.globalRegistry.get(schema)?.id
  return id === undefined ? plain(z.toJSONSchema(schema, { io })) : { $ref: `${place}${id}` }
}

/** The schemas with an id that a document refers to, and what those refer to, by id. */
export function schemasFor(document: Json): JsonObject {
  const all = namedSchemas()
  const needed = new Set<string>()
  const left = referredBy(document)
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (needed.has(id)) continue
    needed.add(id)
    left.push(...referredBy(all[id] ?? null))
  }
  return Object.fromEntries([...needed].sort().map((id) => [id, all[id] ?? null]))
}

/**
 * Every schema with an id. The schema library puts schemas that recurse without an id into definitions of their own; they
 * are `Json`, the only such schema, and would dangle where they are.
 */
function namedSchemas(): JsonObject {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: (id) => `${place}${id}` })
  const { __shared: shared, ...named } = schemas
  const definitions = Object.entries(shared?.$defs ?? {})
  const nameOf = (index: number) => (index === 0 ? 'Json' : `Json${index + 1}`)
  const references = new Map(
    definitions.map(([id], index) => [`${place}__shared#/$defs/${id}`, `${place}${nameOf(index)}`]),
  )
  const described = definitions.map(([, schema], index) => [nameOf(index), { ...schema, description: 'Any JSON' }])
  const text = JSON.stringify({ ...named, ...Object.fromEntries(described) }, (key, value) =>
    key === '$ref' ? (references.get(value) ?? value) : value,
  )
  return Object.fromEntries(Object.entries(JSON.parse(text)).map(([id, schema]) => [id, plain(schema)]))
}

/** Without what a document says once for all its schemas. */
function plain(schema: unknown): JsonObject {
  const { $schema, $id, ...rest } = schema as Record<string, Json>
  return rest
}

function referredBy(part: Json): string[] {
  return [...JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, id]) => id!)
}
