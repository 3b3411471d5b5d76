import { createServer } from 'node:net'
import { join } from 'node:path'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import { StoredPlan } from '#contract/stored-plan.ts'
import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { samplePlan } from '#test/plans/sample-plan.ts'
import { id, itemsInUse } from '../store/items-in-use.ts'
import { inFolder, isLeftBehind, runLocal, startLocal } from './local-server.ts'
import { type Call, caller, titled } from './open-app.ts'

const create = (call: Call, title: string) => call('/v1/plans', { body: { plan: titled(title) } })

const save = (call: Call, id: string, seen: number, title: string) =>
  call(`/v1/plans/${id}`, { method: 'PUT', body: { plan: titled(title) }, headers: { 'if-match': `"${seen}"` } })

it('finds its plans again after it was stopped, and leaves nothing running', () =>
  inFolder(async (folder) => {
    const first = await startLocal(folder)
    expect(first.output()).toContain(`curl ${first.address}/v1/evaluations`)
    const made = await create(caller(fetch, first.address), '이어서')
    expect(made.status).toBe(201)
    expect((await caller(fetch, first.address)('/docs')).text).toContain('<title>')
    expect(await first.end('SIGINT')).toEqual({ code: 0, signal: null })
    expect(await isLeftBehind(folder)).toBe(false)

    const second = await startLocal(folder)
    const call = caller(fetch, second.address)
    expect((await call(`/v1/plans/${made.json.id}`)).json).toEqual(made.json)
    expect((await call('/v1/plans')).json.items).toHaveLength(1)
    expect(await second.end('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(await isLeftBehind(folder)).toBe(false)
  }))

it('finds the plans of a table in use', () =>
  inFolder(async (folder) => {
    const engine = await startEngine({ databaseFile: join(folder, 'planner.db') })
    const client = localClient(engine.endpoint)
    await ensureTable(client, 'planner')
    for (const Item of itemsInUse) await client.send(new PutItemCommand({ TableName: 'planner', Item }))
    client.destroy()
    await engine.stop()

    const server = await startLocal(folder)
    const call = caller(fetch, server.address)
    expect((await call('/v1/plans')).json.items).toMatchObject([{ id, revision: 2, title: '둘째' }])
    expect((await call(`/v1/plans/${id}/revisions/1`)).json.plan).toEqual(samplePlan('첫째'))
    expect((await save(call, id, 2, '셋째')).json.revision).toBe(3)
    await server.end('SIGINT')
  }))

it('loses no acknowledged revision when it is killed in the middle of a run of writes', () =>
  inFolder(async (folder) => {
    const first = await startLocal(folder)
    const call = caller(fetch, first.address)
    const { id } = StoredPlan.parse((await create(call, '1')).json)
    const acknowledged: StoredPlan[] = []
    const write = async () => {
      for (let seen = 1; ; seen += 1) {
        const reply = await save(call, id, seen, `${seen + 1}`)
        acknowledged.push(StoredPlan.parse(reply.json))
        if (acknowledged.length === 25) first.child.kill('SIGKILL')
      }
    }
    await expect(write()).rejects.toThrow()
    await first.end('SIGKILL')
    expect(acknowledged.length).toBeGreaterThanOrEqual(25)
    expect(await isLeftBehind(folder)).toBe(false)

    const second = await startLocal(folder)
    const again = caller(fetch, second.address)
    for (const plan of acknowledged)
      expect((await again(`/v1/plans/${id}/revisions/${plan.revision}`)).json).toEqual(plan)
    const { revision } = (await again(`/v1/plans/${id}`)).json
    // One write may have been accepted without having been told.
    expect([acknowledged.at(-1)!.revision, acknowledged.at(-1)!.revision + 1]).toContain(revision)
    expect((await save(again, id, revision, '다음')).status).toBe(200)
    await second.end('SIGINT')
  }))

it('says in one line that its port is taken, and starts nothing', () =>
  inFolder(async (folder) => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const { port } = holder.address() as { port: number }
    const { code, output } = await runLocal({ PORT: `${port}`, DATA_DIR: folder, PAGE_DIR: join(folder, 'page') })
    expect(code).toBe(1)
    expect(output.trim()).toMatch(new RegExp(`^Port ${port} is taken: .*PORT=.*$`))
    expect(await isLeftBehind(folder)).toBe(false)
    await new Promise((resolve) => holder.close(resolve))
  }))

it.each([
  ['a port that is none', { PORT: 'http' }, /^PORT=http is no port number$/],
  ['an endpoint that is none', { DYNAMODB_ENDPOINT: 'localhost' }, /^DYNAMODB_ENDPOINT=localhost is no address/],
])('says in one line that it was given %s', (_, env, message) =>
  inFolder(async (folder) => {
    const { code, output } = await runLocal({ PORT: '0', DATA_DIR: folder, PAGE_DIR: join(folder, 'page'), ...env })
    expect(code).toBe(1)
    expect(output.trim()).toMatch(message)
  }),
)

it('does not open data that another server has open', () =>
  inFolder(async (folder) => {
    const first = await startLocal(folder)
    const { code, output } = await runLocal({ PORT: '0', DATA_DIR: folder, PAGE_DIR: join(folder, 'other') })
    expect(code).toBe(1)
    expect(output).toContain('is open in another DynamoDB engine')
    expect((await caller(fetch, first.address)('/v1/plans')).status).toBe(200)
    await first.end('SIGINT')
  }))
