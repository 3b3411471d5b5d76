import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { Problem } from '#contract/problem.ts'
import { fixedActor } from '#functions/fixed-actor.ts'
import { type Listening, listen } from '#functions/local/server.ts'
import { createApp } from '#http/app.ts'
import type { LogEntry } from '#http/deps.ts'
import { routes } from '#http/routes.ts'
import { Fault } from '#usecases/fault.ts'
import { addressOf, someId } from './addresses.ts'
import { appWithoutStore, caller, planOf } from './open-app.ts'

describe('a failure that nobody foresaw', () => {
  const logged: LogEntry[] = []
  const secret = 'secret-of-a-bidder'
  const latest = () => Promise.reject(new Error(secret, { cause: new Error('the table is gone') }))
  const call = appWithoutStore({ latest }, (entry) => logged.push(entry))

  it('is logged under the request id and tells the caller nothing else', async () => {
    const reply = await call(`/v1/plans/${someId}`, { headers: { 'x-request-id': 'req-7', 'accept-language': 'en' } })
    expect(reply.status).toBe(500)
    expect(Problem.parse(reply.json).type).toBe('urn:planner:problem:internal')
    expect(reply.text).toContain('req-7')
    expect(reply.text).not.toContain(secret)
    expect(reply.headers.get('x-request-id')).toBe('req-7')
    expect(logged).toMatchObject([
      { level: 'error', requestId: 'req-7', method: 'GET', path: `/v1/plans/${someId}`, error: `Error: ${secret}` },
    ])
    expect(logged[0]!.stack).toContain('the table is gone')
    expect(JSON.stringify(logged[0])).not.toContain('\n')
  })
})

it('says that a stored plan is of an earlier form, and still hands it out', async () => {
  const { energy: _, ...site } = planOf().sites[0]!
  const plan = { ...planOf(), sites: [{ ...site, energyPrice: 160 }] } as unknown as Plan
  const old = {
    planId: someId,
    number: 3,
    plan,
    planHash: 'sha256-0',
    engineVersion: '0.1.0',
    savedAt: '2026-11-01T00:00:00.000Z',
  }
  const call = appWithoutStore({ latest: () => Promise.resolve(old) })
  const refused = await call(`/v1/plans/${someId}/outcome`, { headers: { 'accept-language': 'en' } })
  expect([refused.status, Problem.parse(refused.json).type]).toEqual([409, 'urn:planner:problem:plan-outdated'])
  expect(refused.text).toContain('0.1.0')
  expect((await call(`/v1/plans/${someId}`)).json).toMatchObject({
    revision: 3,
    plan: { sites: [{ energyPrice: 160 }] },
  })
})

it('asks to try again while the store cannot be reached, and logs why', async () => {
  const logged: LogEntry[] = []
  const list = () => Promise.reject(new Fault('store-unavailable', {}, [], new Error('timed out')))
  const reply = await appWithoutStore({ list }, (entry) => logged.push(entry))('/v1/plans')
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '2'])
  expect(logged[0]!.stack).toContain('timed out')
})

describe('every reply', () => {
  const call = appWithoutStore()
  it.each([
    ...routes.map((route) => [route.method.toUpperCase(), addressOf(route)] as const),
    ['GET', '/v1/nothing'] as const,
  ])('to %s %s is nothing but data', async (method, address) => {
    const { headers } = await call(address, { method })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(headers.get('cache-control')).not.toBeNull()
  })

  it('takes no request id that could break a log', async () => {
    const { headers } = await call('/healthz', { headers: { 'x-request-id': 'x'.repeat(129) } })
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('to HEAD is that to GET without a body; OPTIONS names the methods', async () => {
    const head = await call('/v1/presets', { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([
      200,
      '',
      (await call('/v1/presets')).headers.get('etag'),
    ])
    const options = await call(`/v1/plans/${someId}`, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, PUT, DELETE, OPTIONS'])
    expect((await call('/v1/evaluations')).headers.get('allow')).toBe('POST, OPTIONS')
  })
})

it('names at most 200 errors and says how many there are', async () => {
  const plan = { ...planOf(), ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x${i}`, 1])) }
  const { status, json } = await appWithoutStore()('/v1/evaluations', {
    body: { plan },
    headers: { 'accept-language': 'en' },
  })
  expect(status).toBe(422)
  expect(json.errors).toHaveLength(200)
  expect(json.detail).toMatch(/first 200 of 300/)
})

describe('a body that is too large, over real HTTP', () => {
  let server: Listening
  beforeAll(async () => {
    const world = { plans: {} as never, now: () => new Date(), newId: () => 'a'.repeat(32) }
    server = await listen(createApp({ ...world, actorOf: fixedActor('nobody') }).fetch, 0)
  })
  afterAll(() => server?.close())

  const megabytes = (count: number) => {
    let left = count
    return new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(1_000_000).fill(32))
        else controller.close()
      },
    })
  }

  it('is refused when its length is announced', async () => {
    const reply = await caller(fetch, server.address)('/v1/evaluations', { raw: ' '.repeat(3_000_000) })
    expect([reply.status, reply.json.type]).toEqual([413, 'urn:planner:problem:body-too-large'])
  })

  it('is refused when it comes in chunks of unknown number', async () => {
    const reply = await caller(fetch, server.address)('/v1/evaluations', { raw: megabytes(3) })
    expect([reply.status, reply.json.type]).toEqual([413, 'urn:planner:problem:body-too-large'])
  })

  it('is taken when it comes in chunks and is not too large', async () => {
    const raw = new Blob([JSON.stringify({ preset: 'gumi-60mw' })]).stream()
    expect((await caller(fetch, server.address)('/v1/evaluations', { raw })).status).toBe(200)
  })

  it('is refused when its announced length is a lie', async () => {
    const sent = { raw: ' '.repeat(3_000_000), headers: { 'content-length': '5' } }
    expect((await appWithoutStore()('/v1/evaluations', sent)).status).toBe(413)
  })

  it('leaves the server answering', async () => {
    expect((await caller(fetch, server.address)('/healthz')).status).toBe(200)
  })
})
