import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { samplePlan } from '#test/plans/sample-plan.ts'
import { claim, id, itemsInUse } from './items-in-use.ts'
import { draft } from './revisions.ts'

let store: DynamoPlanStore
let close: () => Promise<void>

beforeAll(async () => {
  const engine = await startEngine()
  const client = localClient(engine.endpoint)
  await ensureTable(client, 'planner')
  for (const Item of itemsInUse) await client.send(new PutItemCommand({ TableName: 'planner', Item }))
  store = new DynamoPlanStore(client, 'planner')
  close = () => {
    client.destroy()
    return engine.stop()
  }
})
afterAll(() => close?.())

/** The partition `owner#local` belongs to the organisation `local`. */
describe('a table in use', () => {
  const summary = (number: number, title: string) => ({
    planId: id,
    number,
    title,
    planHash: `sha256-${number}`,
    engineVersion: '0.5.0',
    savedAt: `2090-01-01T00:00:0${number}.000Z`,
  })

  it('lists its plans and their revisions', async () => {
    expect(await store.list('local', { limit: 5 })).toEqual({ items: [summary(2, '둘째')] })
    const first = await store.revisions('local', id, { limit: 1 })
    expect(first.items).toEqual([summary(2, '둘째')])
    const second = await store.revisions('local', id, { limit: 1, cursor: first.cursor! })
    expect(second).toEqual({ items: [summary(1, '첫째')] })
  })

  it('gives every revision whole', async () => {
    const revision = (number: number, title: string) => {
      const { title: _, ...rest } = summary(number, title)
      return { ...rest, plan: samplePlan(title) }
    }
    expect(await store.latest('local', id)).toEqual(revision(2, '둘째'))
    expect(await store.revision('local', id, 1)).toEqual(revision(1, '첫째'))
  })

  it('finds its plans by title, and lets them be tagged', async () => {
    const titled = (text: string) => store.list('local', { limit: 5 }, ({ title }) => title.includes(text))
    expect(await titled('둘')).toEqual({ items: [summary(2, '둘째')] })
    expect(await titled('셋')).toEqual({ items: [] })
    expect(await store.tags('local', id)).toEqual([])
    await store.tag('local', id, '해남')
    expect((await titled('둘')).items).toEqual([{ ...summary(2, '둘째'), tags: ['해남'] }])
    await store.untag('local', id, '해남')
  })

  it('remembers what a key has made', async () => {
    expect(await store.create('local', draft('pln_other'), claim)).toMatchObject({ planId: id, number: 1 })
  })

  it('takes the next revision over the one it holds', async () => {
    expect((await store.append('local', 2, draft(id, 9))).number).toBe(3)
    expect((await store.latest('local', id)).number).toBe(3)
  })
})
