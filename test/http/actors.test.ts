import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixedActor } from '#functions/fixed-actor.ts'
import { createApp } from '#http/app.ts'
import type { Actor } from '#usecases/actor.ts'
import { appWithoutStore, caller, openApp, titled } from './open-app.ts'

let opened: Awaited<ReturnType<typeof openApp>>
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened?.close())

it('shows each actor the plans of its organisation, and the same to all of them', async () => {
  const actorOf = async ({ headers }: Request): Promise<Actor> => {
    const [who, organisation] = headers.get('x-actor')!.split('@') as [string, string]
    return { who, organisation, role: 'bidder' }
  }
  const call = caller(createApp({ ...opened.world, actorOf }).fetch)
  const titles = async (actor: string) => {
    const { json } = await call('/v1/plans', { headers: { 'x-actor': actor } })
    return json.items.map(({ title }: { title: string }) => title)
  }
  const made = await call('/v1/plans', { body: { plan: titled('서남해안 1안') }, headers: { 'x-actor': 'kim@haenam' } })
  expect(made.status).toBe(201)
  expect(await titles('kim@haenam')).toEqual(['서남해안 1안'])
  expect(await titles('lee@haenam')).toEqual(['서남해안 1안'])
  expect(await titles('kim@gumi')).toEqual([])
  expect((await call(`/v1/plans/${made.json.id}`, { headers: { 'x-actor': 'kim@gumi' } })).status).toBe(404)
})

it('asks who the actor is once for each request, before it reads anything', async () => {
  const asked: string[] = []
  const actorOf = (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname} ${request.bodyUsed}`)
    return fixedActor('nobody')(request)
  }
  const call = appWithoutStore({}, undefined, actorOf)
  await call('/v1/evaluations', { body: { preset: 'gumi-60mw' } })
  await call('/v1/evaluations', { raw: 'no JSON' })
  expect(asked).toEqual(['POST /v1/evaluations false', 'POST /v1/evaluations false'])
})

it('takes everybody for one bidder of one organisation while nobody says who they are', () => {
  const actorOf = fixedActor('haenam')
  const actors = [{}, { authorization: 'Bearer of-somebody' }].map((headers) =>
    actorOf(new Request('http://planner.test', { headers })),
  )
  const anyone = { who: 'anyone', organisation: 'haenam', role: 'bidder' }
  expect(actors).toEqual([anyone, anyone])
})

it('says whom it takes its caller for, and who else sees the plans', async () => {
  const nobodyAsked = await appWithoutStore()('/v1/me')
  expect(nobodyAsked.json).toEqual({ who: 'anyone', organisation: 'nobody', role: 'bidder', seenBy: 'anyone' })
  const kim = appWithoutStore({}, undefined, () => ({ who: 'kim', organisation: 'haenam', role: 'auditor' }))
  expect((await kim('/v1/me')).json).toEqual({
    who: 'kim',
    organisation: 'haenam',
    role: 'auditor',
    seenBy: 'organisation',
  })
})
