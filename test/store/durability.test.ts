import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { ended, ends, startScript } from './processes.ts'
import { draft } from './revisions.ts'

it('has every accepted revision after the program and its engine were killed in the middle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planner-durability-'))
  const databaseFile = join(folder, 'planner.db')
  const { child, lines } = startScript('append-forever.ts', databaseFile, 'planner')
  try {
    let accepted = 0
    const enginePid = Number((await lines.next()).value)
    for await (const line of lines) {
      accepted = Number(line)
      if (accepted === 60) process.kill(enginePid, 'SIGKILL')
      if (accepted === 60) child.kill('SIGKILL')
    }
    await ended(child)
    expect(await ends(enginePid)).toBe(true)
    expect(accepted).toBeGreaterThanOrEqual(60)

    const engine = await startEngine({ databaseFile })
    const client = localClient(engine.endpoint)
    try {
      const store = new DynamoPlanStore(client, 'planner')
      const latest = await store.latest('organisation', 'plan')
      // One write may have been accepted without having been told.
      expect([accepted, accepted + 1]).toContain(latest.number)
      for (let number = 1; number <= latest.number; number += 1)
        expect(await store.revision('organisation', 'plan', number)).toEqual({ ...draft('plan', number - 1), number })
      expect((await store.list('organisation', { limit: 5 })).items).toMatchObject([{ number: latest.number }])
      expect((await store.append('organisation', latest.number, draft('plan', 999))).number).toBe(latest.number + 1)
    } finally {
      client.destroy()
      await engine.stop()
    }
  } finally {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
})
