import { afterAll, beforeAll, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { fixedActor } from '#functions/fixed-actor.ts'
import { createApp } from '#http/app.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import type { PlanStore } from '#usecases/plan-store.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { appWithoutStore, openApp, titled } from './open-app.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const call = appWithoutStore()
const preset = 'gpu-lease-2025'

const post = (body: unknown, language: string) => {
  const app = createApp({
    plans: {} as PlanStore,
    now: () => new Date(0),
    newId: () => 'a'.repeat(16),
    actorOf: fixedActor('nobody'),
  })
  const headers = { 'content-type': 'application/json', 'accept-language': language }
  return app.request('/v1/workbooks', { method: 'POST', headers, body: JSON.stringify(body) })
}

let opened: Awaited<ReturnType<typeof openApp>>
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

it('answers a preset with a workbook in the caller’s language', async () => {
  const replies = await Promise.all(['en', 'ko'].map((language) => post({ preset }, language)))
  expect(
    replies.map(({ status, headers }) => [status, headers.get('content-type'), headers.get('content-language')]),
  ).toEqual([
    [200, xlsx, 'en'],
    [200, xlsx, 'ko'],
  ])
  const [english, korean] = await Promise.all(
    replies.map(async (reply) => [...readWorkbook(new Uint8Array(await reply.arrayBuffer())).keys()]),
  )
  expect(english!.slice(0, 2)).toEqual(['Cover', 'Inputs'])
  expect(korean!.slice(0, 2)).toEqual(['표지', '입력'])
  expect(english!.slice(9)).toEqual(korean!.slice(9))
})

it('names the file after the plan, whatever its title', async () => {
  const plan = structuredClone(presets.get(preset)!)
  plan.meta.title = '센터 "A" (1차)*'
  const reply = await post({ plan }, 'ko')
  const name = /^attachment; filename="plan\.xlsx"; filename\*=UTF-8''([\w.%~!-]+)$/.exec(
    reply.headers.get('content-disposition')!,
  )![1]!
  expect(decodeURIComponent(name)).toBe('센터 "A" (1차)*.xlsx')
})

it('takes values that are replaced, and names the plan by its hash', async () => {
  const bytes = await (await post({ preset, overrides: { '/economy/cpi': 0.031 } }, 'en')).arrayBuffer()
  const sheets = readWorkbook(new Uint8Array(bytes))
  expect([...sheets.get('Inputs')!.values()]).toContain(0.031)
  expect([...sheets.get('Cover')!.values()]).toContainEqual(expect.stringMatching(/^sha256-[0-9a-f]{64}$/))
})

it('refuses what is no plan or none that is known', async () => {
  const unknown = await call('/v1/workbooks', { body: { preset: 'nowhere' } })
  expect([unknown.status, unknown.json.type]).toEqual([422, 'urn:planner:problem:preset-not-found'])
  const both = await call('/v1/workbooks', { body: {} })
  expect([both.status, both.json.errors[0].pointer]).toEqual([422, '/plan'])
})

it('refuses a workbook that a function could not send', async () => {
  const plan = structuredClone(planVariants.find(([name]) => name === 'loans of every kind')![1])
  plan.meta.horizonMonths = 480
  const reply = await call('/v1/workbooks', { body: { plan } })
  expect([reply.status, reply.json.type]).toEqual([422, 'urn:planner:problem:workbook-too-large'])
})

it('answers a stored plan with its latest revision, and only its organisation', async () => {
  const mine = opened.callAs('mine')
  const { json } = await mine('/v1/plans', { body: { plan: titled('First') } })
  const path = `/v1/plans/${json.id}`
  await mine(path, { method: 'PUT', body: { plan: titled('Second') }, headers: { 'if-match': '"1"' } })
  const reply = await opened.appOf('mine').request(`${path}/workbook.xlsx`)
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, xlsx])
  expect(reply.headers.get('content-disposition')).toContain('Second.xlsx')
  expect([
    ...readWorkbook(new Uint8Array(await reply.arrayBuffer()))
      .get('표지')!
      .values(),
  ]).toContain('Second')
  expect((await opened.callAs('other')(`${path}/workbook.xlsx`)).status).toBe(404)
})
