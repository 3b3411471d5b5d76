import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { DescribeTimeToLiveCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localClient } from '#functions/local/client.ts'
import { type Engine, startEngine } from '#functions/local/engine.ts'
import { engineBinary } from '#functions/local/engine-binary.ts'
import { OWNER } from '#functions/local/engine-processes.ts'
import { freePort } from '#functions/local/ports.ts'
import { ensureTable } from '#functions/local/table.ts'
import { ended, ends, runs, startScript } from './processes.ts'

describe('the embedded engine', () => {
  let folder: string
  let databaseFile: string
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'planner-engine-')))
    databaseFile = join(folder, 'data', 'planner.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const tablesOf = async ({ endpoint }: Engine) => {
    const client = localClient(endpoint)
    const { TableNames } = await client.send(new ListTablesCommand())
    client.destroy()
    return TableNames
  }
  const withTable = async (engine: Engine, name: string) => {
    const client = localClient(engine.endpoint)
    await ensureTable(client, name)
    client.destroy()
  }

  it('answers as soon as it is started, is gone when stopped, and keeps its file', async () => {
    const first = await startEngine({ databaseFile })
    await withTable(first, 'planner')
    await first.stop()
    await first.stop()
    expect(runs(first.pid)).toBe(false)
    const second = await startEngine({ databaseFile })
    expect(await tablesOf(second)).toEqual(['planner'])
    await second.stop()
  })

  it('forgets everything when it has no file', async () => {
    const first = await startEngine()
    await withTable(first, 'planner')
    const second = await startEngine()
    expect(await tablesOf(second)).toEqual([])
    await Promise.all([first.stop(), second.stop()])
  })

  it('has the table once, with the purge of expired claims, however often it is ensured', async () => {
    const engine = await startEngine()
    await Promise.all([withTable(engine, 'planner'), withTable(engine, 'planner')])
    await withTable(engine, 'planner')
    expect(await tablesOf(engine)).toEqual(['planner'])
    const client = localClient(engine.endpoint)
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: 'planner' }))
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' })
    client.destroy()
    await engine.stop()
  })

  it('tells why it did not start', async () => {
    const noDatabase = join(folder, 'text.db')
    writeFileSync(noDatabase, 'this is no database, though it is long enough to be looked at as one'.repeat(9))
    await expect(startEngine({ databaseFile: noDatabase })).rejects.toThrow(/did not start: .*code 1\n.*SQLite/)
    await expect(startEngine({ binary: join(folder, 'none') })).rejects.toThrow(/did not start: .*ENOENT/)
  })

  it('says what to do where there is no engine', () => {
    expect(engineBinary()).toMatch(/dynoxide$/)
    expect(() => engineBinary(folder, 'plan9-pdp11')).toThrow(/plan9-pdp11.*dynoxide.*DYNAMODB_ENDPOINT/)
    const installed = join(folder, 'dynoxide')
    writeFileSync(installed, '')
    expect(engineBinary(`/nowhere${delimiter}${folder}`, 'plan9-pdp11')).toBe(installed)
  })

  it('does not open a file that a living program has open', async () => {
    const engine = await startEngine({ databaseFile })
    await expect(startEngine({ databaseFile })).rejects.toThrow(`${databaseFile} is open in another DynamoDB engine`)
    expect(await tablesOf(engine)).toEqual([])
    await engine.stop()
  })

  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const)
    it(`ends when its program is ended by ${signal}`, async () => {
      const { child, lines } = startScript('start-engine.ts', databaseFile, 'wait')
      const pid = Number((await lines.next()).value)
      expect(runs(pid)).toBe(true)
      child.kill(signal)
      await ended(child)
      expect(await ends(pid)).toBe(true)
    })

  it('does not keep its program from ending, and ends with it', async () => {
    const { child, lines } = startScript('start-engine.ts', databaseFile, 'end')
    const pid = Number((await lines.next()).value)
    await ended(child)
    expect(child.exitCode).toBe(0)
    expect(await ends(pid)).toBe(true)
  })

  it('is ended by the next start when it was left behind', async () => {
    const first = await startEngine({ databaseFile })
    await first.stop()
    const gone = spawn(process.execPath, ['--eval', ''])
    await ended(gone)
    const arguments_ = ['serve', '--port', String(await freePort()), '--db-path', databaseFile]
    const orphan = spawn(engineBinary(), arguments_, { stdio: 'ignore', env: { [OWNER]: String(gone.pid) } })
    const next = await startEngine({ databaseFile })
    await ended(orphan)
    expect(orphan.signalCode).toBe('SIGKILL')
    await next.stop()
  })

  it('is left alone when a person started it', async () => {
    await (await startEngine({ databaseFile })).stop()
    const arguments_ = ['serve', '--port', String(await freePort()), '--db-path', databaseFile]
    const byHand = spawn(engineBinary(), arguments_, { stdio: 'ignore', env: {} })
    await expect(startEngine({ databaseFile })).rejects.toThrow('is open in another DynamoDB engine')
    expect(runs(byHand.pid!)).toBe(true)
    byHand.kill()
    await ended(byHand)
  })
})
