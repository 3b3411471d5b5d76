import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Problem } from '#contract/problem.ts'
import { renderOpenApi } from '#functions/tools/generate.ts'
import { problemExample } from '#http/examples.ts'
import { referenceScript } from '#http/reference.ts'
import { apiRoutes, routes } from '#http/routes.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { addressOf } from './addresses.ts'
import { appWithoutStore, type Json } from './open-app.ts'

const call = appWithoutStore()
const document: Json = JSON.parse(renderOpenApi())

/** Every object of the document, with its key. */
const parts = (value: unknown, key = ''): [string, Json][] =>
  value !== null && typeof value === 'object'
    ? [[key, value], ...Object.entries(value).flatMap(([name, part]) => parts(part, name))]
    : []

const at = (reference: string): unknown => valueAt(document, reference.slice('#'.length))

describe('openapi.json', () => {
  it('is committed as the schemas make it, and served as committed', async () => {
    expect(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')).toBe(renderOpenApi())
    const served = await call('/openapi.json')
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(served.json).toEqual(document)
  })

  it('has no reference that dangles and no component that nothing refers to', () => {
    const references = parts(document).flatMap(([, part]) => (typeof part.$ref === 'string' ? [part.$ref] : []))
    expect(references.length).toBeGreaterThan(100)
    expect(references.filter((reference) => at(reference) === undefined)).toEqual([])
    const components = Object.entries<Json>(document.components).flatMap(([kind, named]) =>
      Object.keys(named).map((id) => `#/components/${kind}/${id}`),
    )
    expect(components.filter((id) => !references.includes(id))).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/\$defs|\$id|__shared/)
  })

  it('describes every operation: its replies, its problems, its parameters', () => {
    for (const { path, method } of apiRoutes) {
      const operation = document.paths[path][method]
      const replies = Object.entries<Json>(operation.responses)
      expect(replies.some(([status]) => status.startsWith('2'))).toBe(true)
      for (const [status, reply] of replies.filter(([status]) => Number(status) >= 400)) {
        expect(reply.content['application/problem+json'].schema, `${method} ${path} ${status}`).toEqual({
          $ref: '#/components/schemas/Problem',
        })
        expect(reply.description).not.toMatch(/fault\./)
      }
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = operation.parameters.filter((parameter: Json) => parameter.in === 'path')
      expect(declared.map(({ name, required }: Json) => [name, required])).toEqual(inPath.map((name) => [name, true]))
    }
    const ids = apiRoutes.map(({ name }) => name)
    expect(new Set(ids).size).toBe(ids.length)
    const names = (path: string, method: string) =>
      document.paths[path][method].parameters.map(
        (parameter: Json) => parameter.name ?? (at(parameter.$ref) as Json).name,
      )
    expect(names('/v1/plans/{id}', 'put')).toEqual(['id', 'If-Match', 'Accept-Language', 'X-Request-Id'])
    expect(names('/v1/plans', 'post')).toContain('Idempotency-Key')
    expect(names('/v1/plans/{id}', 'get')).toContain('If-None-Match')
  })

  it('has a recursive trace', () => {
    expect(document.components.schemas.Trace.properties.parts.items).toEqual({ $ref: '#/components/schemas/Trace' })
  })

  it('sums up every operation in Korean and in English', () => {
    for (const { name, summary } of routes) {
      const [korean = '', english = '', ...more] = summary.split(' · ')
      expect(korean, name).toMatch(/\p{Script=Hangul}/u)
      expect(english, name).toMatch(/^[A-Z][\x20-\x7e]+$/)
      expect(more, name).toEqual([])
    }
  })

  it('shows an example of every request that has a body and of every reply but plans and presets', () => {
    const isPlans = (path: string) => /^\/v1\/(plans|presets)/.test(path)
    for (const { name, path, request, reply, examples } of apiRoutes) {
      if (request.body && !isPlans(path)) expect(Object.keys(examples ?? {}), name).not.toEqual([])
      if (reply.schema && !isPlans(path)) expect(reply.example, name).toBeDefined()
    }
  })

  it('shows examples that hold', async () => {
    for (const { name, reply } of apiRoutes)
      if (reply.example !== undefined) expect(reply.schema?.parse(reply.example), name).toEqual(reply.example)
    expect(Problem.parse(problemExample)).toEqual(problemExample)
    for (const { method, path, request, examples = {} } of apiRoutes)
      for (const [name, body] of Object.entries(examples)) {
        expect(request.body?.safeParse(body).success, name).toBe(true)
        expect((await call(path, { method: method.toUpperCase(), body })).status, `${path} ${name}`).toBe(200)
      }
  })
})

it('is shown by a page that loads its script and the document from its own site only', async () => {
  const { status, text, headers } = await call('/docs')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(text).toContain(`src="${referenceScript}"`)
  expect(text).toContain('/openapi.json')
  expect([...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, url]) => url)).toEqual([])
  expect(headers.get('content-security-policy')).toContain("connect-src 'self'")
})

it.each(routes.map((route) => [route.method.toUpperCase(), addressOf(route)]))(
  'is answered: %s %s',
  async (method, address) => {
    const { status, json } = await call(address, { method })
    expect(status).not.toBe(405)
    expect(json.type).not.toBe('urn:planner:problem:no-such-address')
  },
)
