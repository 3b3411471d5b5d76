import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { draft } from './revisions.ts'

/** Run as a process of its own: prints its engine's pid, then the number of every revision that was accepted. */
const [databaseFile, table] = process.argv.slice(2) as [string, string]
const engine = await startEngine({ databaseFile })
const client = localClient(engine.endpoint)
await ensureTable(client, table)
const store = new DynamoPlanStore(client, table)
process.stdout.write(`${engine.pid}\n`)
let { number } = await store.create('organisation', draft('plan'))
for (;;) {
  process.stdout.write(`${number}\n`)
  number = (await store.append('organisation', number, draft('plan', number))).number
}
