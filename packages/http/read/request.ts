import * as z from 'zod'
import type { Ask } from '../env.ts'
import { type Offence, type Part, Refusal } from '../problem/refusal.ts'
import type { Asked, RequestSchemas } from '../route.ts'
import { readBody } from './body.ts'

const Nothing = z.strictObject({})

type Values = Omit<Asked<RequestSchemas>, 'context' | 'speech'>

/**
 * Everything that a request holds, valid.
 * @throws {Refusal} naming every offence of path, query, headers and body at once
 */
export async function readRequest(c: Ask, schemas: RequestSchemas): Promise<Values> {
  const offences: Offence[] = []
  const read = (part: Part, schema: z.ZodType, value: unknown): unknown => {
    const result = schema.safeParse(value, { reportInput: true })
    if (result.success) return result.data
    offences.push(...result.error.issues.map((issue) => ({ in: part, issue })))
    return undefined
  }
  const path = schemas.path && read('path', schemas.path, c.req.param())
  const query = read('query', schemas.query ?? Nothing, queryOf(c))
  const headers = schemas.headers && read('header', schemas.headers, headersOf(c, schemas.headers))
  const body = schemas.body && (await bodyOf(c, schemas.body, schemas.bodyBytes, read, offences))
  if (offences.length > 0) throw refusal([...offences, ...unseenRevision(c, schemas)])
  return { path, query, headers, body } as Values
}

async function bodyOf(
  c: Ask,
  schema: z.ZodType,
  most: number | undefined,
  read: (part: Part, schema: z.ZodType, value: unknown) => unknown,
  offences: Offence[],
): Promise<unknown> {
  const body = await readBody(c.req.raw, most)
  if (!body.ok) {
    const { pointer, code, params } = body
    offences.push({ in: 'body', pointer, code, params })
    return undefined
  }
  c.set('body', body.value)
  return read('body', schema, body.value)
}

/** Alone, a missing If-Match is a fault of its own; beside other offences it is named with them. */
function unseenRevision(c: Ask, { headers }: RequestSchemas): Offence[] {
  const isMissing = headers !== undefined && 'if-match' in headers.shape && c.req.header('if-match') === undefined
  const params = { expected: '@format.revision-tag' }
  return isMissing ? [{ in: 'header', pointer: '/if-match', code: 'missing', params }] : []
}

/** An address that cannot exist is not found; otherwise only a body that could be read can be of the wrong content. */
function refusal(offences: readonly Offence[]): Refusal {
  if (offences.some((offence) => offence.in === 'path')) return new Refusal('no-such-address', {}, offences)
  const isContent = offences.every((offence) => offence.in === 'body' && 'issue' in offence)
  return new Refusal(isContent ? 'content-invalid' : 'request-invalid', {}, offences)
}

/** A parameter that is given more than once is a list, which no schema takes. */
function queryOf(c: Ask): Record<string, unknown> {
  const { searchParams } = new URL(c.req.url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

function headersOf(c: Ask, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, c.req.header(name)]))
}
