import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { createApp } from '#http/app.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'

// Serves a bundled page and the API over a store in memory; says on which port once it listens.
const [page = 'dist/page', port = '0'] = process.argv.slice(2)
const engine = await startEngine()
const client = new DynamoDBClient({
  endpoint: engine.endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})
await ensureTable(client, 'plans')

const api = createApp({
  plans: new DynamoPlanStore(client, 'plans'),
  now: () => new Date(),
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  owner: 'test',
})
const app = new Hono()
app.use('/', serveStatic({ root: page }))
app.use('/assets/*', serveStatic({ root: page }))
app.route('/', api)
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, (at) =>
  process.stdout.write(`port ${at.port}\n`),
)
