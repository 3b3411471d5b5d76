import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EvaluationReply } from '#contract/evaluation.ts'
import { PlanPage, StoredPlan } from '#contract/stored-plan.ts'
import { listen } from '#functions/local/server.ts'
import { type Call, caller, openApp, planOf, type Reply, titled } from './open-app.ts'

let opened: Awaited<ReturnType<typeof openApp>>
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened?.close())

let organisations = 0
const newOrganisation = () => opened.callAs(`organisation-${++organisations}`)

const created = async (call: Call, title = '계획'): Promise<StoredPlan> => {
  const reply = await call('/v1/plans', { body: { plan: titled(title) } })
  expect(reply.status).toBe(201)
  return StoredPlan.parse(reply.json)
}

const save = (call: Call, id: string, seen: string, title: string): Promise<Reply> =>
  call(`/v1/plans/${id}`, { method: 'PUT', body: { plan: titled(title) }, headers: { 'if-match': seen } })

describe('a stored plan', () => {
  it('is made with its address and tag, and read as it was sent', async () => {
    const call = newOrganisation()
    const sent = titled('해남 1안')
    const made = await call('/v1/plans', { body: { plan: sent } })
    expect(made.status).toBe(201)
    const plan = StoredPlan.parse(made.json)
    expect(made.headers.get('location')).toBe(`/v1/plans/${plan.id}`)
    expect(made.headers.get('etag')).toBe('"1"')
    expect(made.headers.get('cache-control')).toBe('no-store')

    const read = await call(made.headers.get('location')!)
    expect([read.status, read.headers.get('etag')]).toEqual([200, '"1"'])
    expect(read.json).toEqual(made.json)
    expect(read.json.plan).toEqual(sent)
  })

  it('is saved by whoever has seen its latest revision, and keeps every revision', async () => {
    const call = newOrganisation()
    const { id } = await created(call, '첫째')
    const second = await save(call, id, '"1"', '둘째')
    expect([second.status, second.headers.get('etag'), second.json.revision]).toEqual([200, '"2"', 2])
    StoredPlan.parse(second.json)
    // A proxy that compresses weakens tags.
    expect((await save(call, id, 'W/"2"', '셋째')).headers.get('etag')).toBe('"3"')

    const stale = await save(call, id, '"2"', '늦음')
    expect([stale.status, stale.json.type]).toEqual([412, 'urn:planner:problem:revision-clash'])
    expect(stale.headers.get('etag')).toBe('"3"')
    expect(stale.json.detail).toMatch(/2.*3/)
    expect((await save(call, id, '"9"', '미래')).status).toBe(412)

    const list = await call(`/v1/plans/${id}/revisions`)
    expect(PlanPage.parse(list.json).items.map(({ revision, title }) => [revision, title])).toEqual([
      [3, '셋째'],
      [2, '둘째'],
      [1, '첫째'],
    ])
    for (const [number, title] of ['첫째', '둘째', '셋째'].entries()) {
      const reply = await call(`/v1/plans/${id}/revisions/${number + 1}`)
      expect(StoredPlan.parse(reply.json).plan).toEqual(titled(title))
      expect(reply.headers.get('etag')).toBe(`"${number + 1}"`)
    }
    expect((await call(`/v1/plans/${id}/revisions/4`)).json.type).toBe('urn:planner:problem:revision-not-found')
  })

  it('is not sent again to whoever has it', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    const ask = (tags: string) => call(`/v1/plans/${id}`, { headers: { 'if-none-match': tags } })
    for (const tags of ['"1"', 'W/"1"', '"7", "1"', '*']) {
      const reply = await ask(tags)
      expect([reply.status, reply.text, reply.headers.get('etag')]).toEqual([304, '', '"1"'])
    }
    expect((await ask('"2"')).status).toBe(200)
    const head = await call(`/v1/plans/${id}`, { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', '"1"'])
  })

  it('is hidden by whoever has seen its latest revision', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    const remove = (seen: string) => call(`/v1/plans/${id}`, { method: 'DELETE', headers: { 'if-match': seen } })
    expect((await remove('"2"')).status).toBe(412)
    const removed = await remove('"1"')
    expect([removed.status, removed.text]).toEqual([204, ''])
    expect((await call(`/v1/plans/${id}`)).status).toBe(404)
    expect((await call('/v1/plans')).json).toEqual({ items: [] })
  })

  it('is seen by its organisation only', async () => {
    const { id } = await created(newOrganisation())
    const stranger = newOrganisation()
    expect((await stranger(`/v1/plans/${id}`)).status).toBe(404)
    expect((await save(stranger, id, '"1"', '남의 계획')).status).toBe(404)
    expect((await stranger('/v1/plans')).json.items).toEqual([])
  })

  it('is evaluated as it was last saved', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    await save(call, id, '"1"', '다시 씀')
    const reply = await call(`/v1/plans/${id}/outcome?lines=cash.*&period=month`, {
      headers: { 'accept-language': 'en' },
    })
    const outcome = EvaluationReply.parse(reply.json)
    expect(outcome.title).toBe('다시 씀')
    expect(outcome.periods).toHaveLength(planOf().meta.horizonMonths)
    expect(Object.keys(outcome.lines)).toContain('cash.cfads')
    expect(reply.headers.get('content-language')).toBe('en')
  })

  it('is refused when it is too large to keep, and nothing is lost', async () => {
    const call = newOrganisation()
    const plan = planOf()
    const source = { value: 1, source: '가'.repeat(500), note: '나'.repeat(500), confidence: 'A' }
    const sources = Object.fromEntries(Array.from({ length: 140 }, (_, i) => [`/sites/${i}`, source]))
    const reply = await call('/v1/plans', { body: { plan: { ...plan, sources } } })
    expect([reply.status, reply.json.type]).toEqual([413, 'urn:planner:problem:plan-too-large'])
    expect(reply.json.errors).toMatchObject([{ in: 'body', pointer: '/plan' }])
  })
})

describe('a creation with a key', () => {
  const create = (call: Call, title: string, key: string) =>
    call('/v1/plans', { body: { plan: titled(title) }, headers: { 'idempotency-key': key } })

  it('happens once, however often it is repeated', async () => {
    const call = newOrganisation()
    const replies = await Promise.all(Array.from({ length: 10 }, () => create(call, '한 번', 'key-1')))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ json }) => json.id)).size).toBe(1)
    expect((await call('/v1/plans')).json.items).toHaveLength(1)
  })

  it('is refused when the key was used with another plan', async () => {
    const call = newOrganisation()
    await create(call, '하나', 'key-1')
    const other = await create(call, '다른 것', 'key-1')
    expect([other.status, other.json.type]).toEqual([422, 'urn:planner:problem:idempotency-mismatch'])
    expect(other.json.errors).toMatchObject([{ in: 'header', pointer: '/idempotency-key' }])
    expect((await create(newOrganisation(), '다른 것', 'key-1')).status).toBe(201)
  })
})

describe('the list of plans', () => {
  it('gives 45 plans once each over its pages, last saved first', async () => {
    const call = newOrganisation()
    const ids: string[] = []
    for (let i = 1; i <= 45; i += 1) ids.unshift((await created(call, `계획 ${i}`)).id)
    const seen: string[] = []
    const instants: string[] = []
    const sizes: number[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const reply: Reply = await call(`/v1/plans?limit=20${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      const page = PlanPage.parse(reply.json)
      seen.push(...page.items.map(({ id }) => id))
      instants.push(...page.items.map(({ savedAt }) => savedAt))
      sizes.push(page.items.length)
      cursor = page.cursor
    }
    expect(sizes).toEqual([20, 20, 5])
    expect(seen).toHaveLength(45)
    expect(new Set(seen)).toEqual(new Set(ids))
    expect(instants).toEqual(instants.toSorted().reverse())
    expect((await call('/v1/plans')).json.items).toHaveLength(20)
  })

  it('takes no cursor of another list', async () => {
    const call = newOrganisation()
    for (const title of ['가', '나']) await created(call, title)
    const { cursor } = (await call('/v1/plans?limit=1')).json
    const stranger = await newOrganisation()(`/v1/plans?limit=1&cursor=${cursor}`)
    expect([stranger.status, stranger.json.type]).toEqual([400, 'urn:planner:problem:bad-cursor'])
  })
})

describe('a note', () => {
  it('says what has changed, with the revision, in its list, and not in the hash', async () => {
    const call = newOrganisation()
    const made = await call('/v1/plans', { body: { plan: titled('가'), note: ' 처음 ' } })
    expect(made.json.note).toBe('처음')
    const saved = await call(`/v1/plans/${made.json.id}`, {
      method: 'PUT',
      body: { plan: titled('가'), note: '그대로' },
      headers: { 'if-match': '"1"' },
    })
    expect(saved.json.planHash).toBe(made.json.planHash)
    const { items } = PlanPage.parse((await call(`/v1/plans/${made.json.id}/revisions`)).json)
    expect(items.map(({ note }) => note)).toEqual(['그대로', '처음'])
    expect((await call(`/v1/plans/${made.json.id}/revisions/1`)).json).toEqual(made.json)
    const long = await call('/v1/plans', { body: { plan: titled('가'), note: '가'.repeat(2001) } })
    expect([long.status, long.json.errors[0].pointer]).toEqual([422, '/note'])
  })

  it('belongs to what an idempotency key stands for', async () => {
    const call = newOrganisation()
    const create = (note?: string) =>
      call('/v1/plans', { body: { plan: titled('가'), note }, headers: { 'idempotency-key': 'k' } })
    expect((await create('하나')).json.id).toBe((await create('하나')).json.id)
    expect((await create('둘')).status).toBe(422)
    expect((await create()).status).toBe(422)
  })
})

describe('an earlier revision', () => {
  it('is restored as the next one, and duplicated as a plan of its own', async () => {
    const call = newOrganisation()
    const { id } = await created(call, '첫째')
    await save(call, id, '"1"', '둘째')
    const { json: first } = await call(`/v1/plans/${id}/revisions/1`)
    const restored = await call(`/v1/plans/${id}`, {
      method: 'PUT',
      body: { plan: first.plan, note: '제1차 개정을 되돌림' },
      headers: { 'if-match': '"2"' },
    })
    expect([restored.json.revision, restored.json.planHash]).toEqual([3, first.planHash])
    const copy = await call('/v1/plans', { body: { plan: first.plan } })
    expect([copy.json.id === id, copy.json.revision, copy.json.planHash]).toEqual([false, 1, first.planHash])
  })
})

describe('revisions of a plan', () => {
  it('are compared by where they are stored', async () => {
    const call = newOrganisation()
    const { id } = await created(call, '첫째')
    const dearer = titled('둘째')
    dearer.economy.usdKrw = 1700
    await call(`/v1/plans/${id}`, { method: 'PUT', body: { plan: dearer }, headers: { 'if-match': '"1"' } })
    const items = [{ stored: { id, revision: 1 } }, { stored: { id } }, { plan: dearer }]
    const { status, json } = await call('/v1/comparisons', { body: { items, measures: 'uses.total' } })
    expect(status).toBe(200)
    expect(json.items.map(({ title }: { title: string }) => title)).toEqual(['첫째', '둘째', '둘째'])
    const [first, second, sent] = json.measures['uses.total'].values
    expect(second).toBe(sent)
    expect(second).not.toBe(first)
  })

  it('are named where they are not there', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    const items = [{ stored: { id } }, { stored: { id, revision: 7 } }]
    const { status, json } = await call('/v1/comparisons', { body: { items } })
    expect(status).toBe(422)
    expect(json.errors).toMatchObject([{ in: 'body', pointer: '/items/1/stored' }])
    const overlays = { items: [{ stored: { id } }, { stored: { id } }], overlays: { interest: 5 } }
    expect((await call('/v1/comparisons', { body: overlays })).status).toBe(422)
  })
})

describe('tags', () => {
  const tag = (call: Call, id: string, tag: string, method = 'PUT') =>
    call(`/v1/plans/${id}/tags/${encodeURIComponent(tag)}`, { method })

  it('are given and taken, in one spelling, and no revision is made', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    expect((await call(`/v1/plans/${id}/tags`)).json).toEqual({ tags: [] })
    await tag(call, id, ' 해남 솔라시도 ')
    expect((await tag(call, id, '해남 솔라시도'.normalize('NFD'))).json).toEqual({ tags: ['해남 솔라시도'] })
    expect((await tag(call, id, 'a')).json).toEqual({ tags: ['a', '해남 솔라시도'] })
    expect((await tag(call, id, 'a', 'DELETE')).json).toEqual({ tags: ['해남 솔라시도'] })
    expect((await call(`/v1/plans/${id}`)).headers.get('etag')).toBe('"1"')
    expect((await call('/v1/plans')).json.items[0].tags).toEqual(['해남 솔라시도'])
    expect((await tag(newOrganisation(), id, 'a')).status).toBe(404)
  })

  it('are refused when they are too many, and when no tag could be so', async () => {
    const call = newOrganisation()
    const { id } = await created(call)
    for (let i = 0; i < 10; i += 1) expect((await tag(call, id, `${i}`)).status).toBe(200)
    const more = await tag(call, id, 'more')
    expect([more.status, more.json.type]).toEqual([422, 'urn:planner:problem:too-many-tags'])
    for (const wrong of ['a/b', '50%', 'x'.repeat(31), ' ']) expect((await tag(call, id, wrong)).status).toBe(404)
    const asked = await call('/v1/plans?tag=a%23b', { headers: { 'accept-language': 'en' } })
    expect(asked.json.errors).toMatchObject([{ in: 'query', pointer: '/tag' }])
  })
})

describe('a search', () => {
  it('is over titles and tags, and its pages go on from each other', async () => {
    const call = newOrganisation()
    for (const title of ['해남 솔라시도 1안', '해남 솔라시도 2안', '구미 60 MW']) await created(call, title)
    const { items } = PlanPage.parse((await call('/v1/plans')).json)
    await call(`/v1/plans/${items[0]!.id}/tags/${encodeURIComponent('제출본')}`, { method: 'PUT' })
    const found = async (query: Record<string, string>) =>
      (await call(`/v1/plans?${new URLSearchParams(query)}`)).json.items.map(({ title }: { title: string }) => title)
    expect(await found({ q: '솔라' })).toEqual(['해남 솔라시도 2안', '해남 솔라시도 1안'])
    expect(await found({ q: '1안 해남'.normalize('NFD') })).toEqual(['해남 솔라시도 1안'])
    expect(await found({ q: 'mw 제출' })).toEqual(['구미 60 MW'])
    expect(await found({ tag: '제출본' })).toEqual(['구미 60 MW'])
    expect(await found({ tag: '제출' })).toEqual([])
    expect(await found({ tag: '제출본', q: '해남' })).toEqual([])
    const first = await call('/v1/plans?q=%EC%95%88&limit=1')
    const second = await call(`/v1/plans?q=%EC%95%88&limit=1&cursor=${first.json.cursor}`)
    expect([first, second].map(({ json }) => json.items[0].title)).toEqual(['해남 솔라시도 2안', '해남 솔라시도 1안'])
    expect(second.json.cursor).toBeUndefined()
    expect((await call('/v1/plans?q=%20')).json.errors).toMatchObject([{ in: 'query', pointer: '/q' }])
  })
})

describe('over real HTTP', () => {
  it('lets exactly one of 50 writers through that saw the same revision', async () => {
    const server = await listen(opened.appOf('crowd').fetch, 0)
    const call = caller(fetch, server.address)
    try {
      const { id } = await created(call, '처음')
      for (const round of [1, 2, 3]) {
        const replies = await Promise.all(
          Array.from({ length: 50 }, (_, writer) => save(call, id, `"${round}"`, `${round}회 ${writer}번`)),
        )
        const statuses = replies.map(({ status }) => status).sort()
        expect(statuses).toEqual([200, ...Array(49).fill(412)])
        const accepted = replies.find(({ status }) => status === 200)!.json
        const kept = await call(`/v1/plans/${id}/revisions/${round + 1}`)
        expect(kept.json).toEqual(accepted)
      }
      expect((await call(`/v1/plans/${id}/revisions`)).json.items).toHaveLength(4)
    } finally {
      await server.close()
    }
  })
})
