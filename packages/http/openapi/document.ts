import { locales } from '#words/locale.ts'
import type { Route } from '../route.ts'
import { operationOf } from './operation.ts'
import { type JsonObject, schemasFor } from './schemas.ts'

const text = { type: 'string' }

const parameters = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of names, alerts and problems: Korean or English, Korean unless asked otherwise',
    schema: text,
    example: 'en',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'ETags already held; the answer is 304 when one of them is still right',
    schema: text,
    example: '"3"',
  },
  XRequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'Under which a failure stands in the log: 1 to 128 visible ASCII characters; made up unless given',
    schema: text,
  },
}

const headers = {
  ETag: { description: 'Of a plan the number of its revision, such as "3"; else a tag of the content', schema: text },
  Location: { description: 'Address of the new plan', schema: text },
  CacheControl: { description: 'How long the reply may be kept', schema: text },
  ContentDisposition: { description: 'That it is to be saved, and under which name', schema: text },
  ContentLanguage: { description: 'Language of the reply’s sentences', schema: { type: 'string', enum: locales } },
  RetryAfter: { description: 'Seconds to wait before asking again', schema: { type: 'integer' } },
  XRequestId: { description: 'Id of the request, as given or made up', schema: text },
}

const info = {
  title: 'AI 컴퓨팅센터 플래너 · AI compute centre planner',
  version: '1.0.0',
  license: { name: 'MIT', identifier: 'MIT' },
  description: [
    'Evaluates plans of a national AI compute centre, traces every number to its source and keeps plans in revisions.',
    'Money is nominal KRW, months are YYYY-MM in Korean time, rates and shares are fractions.',
    'Whatever is wrong with a request comes back at once as one RFC 9457 problem (`application/problem+json`) that names ' +
      'each place by a JSON Pointer, in Korean or English (`Accept-Language`). Fields and parameters that are not ' +
      'listed here are refused by name.',
    'A plan’s ETag is the number of its revision. A write names in `If-Match` the revision it has seen; without it the ' +
      'answer is 428, and 412 when another revision was saved since. `*` is refused, because it would write over work ' +
      'that was not seen.',
  ].join('\n\n'),
}

/** The OpenAPI 3.1 document of the routes. */
export function openApiDocument(routes: readonly Route[]): JsonObject {
  const byPath = Map.groupBy(routes, ({ path }) => path)
  const paths = Object.fromEntries(
    [...byPath].map(([path, some]) => [
      path,
      Object.fromEntries(some.map((route) => [route.method, operationOf(route)])),
    ]),
  )
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemasFor(paths), parameters, headers },
  }
}
