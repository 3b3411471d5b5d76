import type * as z from 'zod'
import type { ReplySpec, Route } from '../route.ts'
import { problemsOf } from './problems.ts'
import { type Json, type JsonObject, schemaOf } from './schemas.ts'

/** One route as an operation of the document. */
export function operationOf(route: Route): JsonObject {
  const { name, summary, description, request, reply, examples } = route
  return {
    operationId: name,
    tags: [tagOf(route.path)],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [
      ...parameters('path', request.path),
      ...parameters('query', request.query),
      ...parameters('header', request.headers),
      ...(isConditional(route) ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
      { $ref: '#/components/parameters/AcceptLanguage' },
      { $ref: '#/components/parameters/XRequestId' },
    ],
    ...(request.body ? { requestBody: bodyOf(request.body, examples) } : {}),
    responses: {
      [reply.status]: replyOf(reply),
      ...(isConditional(route) ? { 304: { description: 'Not changed since the named ETag' } } : {}),
      ...problemsOf(route),
    },
  }
}

const tagOf = (path: string): string => /^\/v1\/(\w+)/.exec(path)?.[1] ?? 'service'

const isConditional = ({ method, reply }: Route): boolean =>
  method === 'get' && reply.headers?.includes('etag') === true

function parameters(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined): JsonObject[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const type = field as z.ZodType
    const { description, examples, ...rest } = schemaOf(type, place === 'header' ? 'input' : 'output')
    return {
      name: headerName(name),
      in: place,
      // A missing If-Match is refused by the use case, with a status of its own.
      required: place === 'path' || name === 'if-match' || !type.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
      ...(Array.isArray(examples) ? { example: examples[0] as Json } : {}),
    }
  })
}

const headerName = (name: string): string =>
  name.includes('-')
    ? name.replaceAll(/(^|-)(\w)/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
    : name

function bodyOf(schema: z.ZodType, examples: Route['examples']): JsonObject {
  const named = Object.entries(examples ?? {}).map(([name, value]) => [name, { value: value as Json }])
  const content = { schema: schemaOf(schema, 'input'), ...(examples ? { examples: Object.fromEntries(named) } : {}) }
  return { required: true, content: { 'application/json': content } }
}

const headerReferences: Readonly<Record<string, string>> = {
  etag: 'ETag',
  location: 'Location',
  'cache-control': 'CacheControl',
  'content-disposition': 'ContentDisposition',
}

const text: JsonObject = { type: 'string' }

function replyOf({ description, schema, example, headers = [], spoken, types = [], file }: ReplySpec): JsonObject {
  const named = [...headers, ...(spoken ? ['content-language'] : []), 'x-request-id']
  const references = named.map((name) => {
    const id = headerReferences[name] ?? headerName(name).replaceAll('-', '')
    return [name === 'etag' ? 'ETag' : headerName(name), { $ref: `#/components/headers/${id}` }]
  })
  const json = schema && {
    schema: schemaOf(schema, 'input'),
    ...(example === undefined ? {} : { example: example as Json }),
  }
  return {
    description,
    headers: Object.fromEntries(references),
    ...(json
      ? { content: { 'application/json': json, ...Object.fromEntries(types.map((type) => [type, { schema: text }])) } }
      : {}),
    // OpenAPI 3.1: bytes have no schema.
    ...(file === undefined ? {} : { content: { [file]: {} } }),
  }
}
