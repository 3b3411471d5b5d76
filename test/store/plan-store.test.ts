import { DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { planStoreContract } from './plan-store-contract.ts'

const TABLE = `planner-contract-${process.pid}`

planStoreContract('embedded engine', async () => {
  const engine = await startEngine()
  const client = localClient(engine.endpoint)
  await ensureTable(client, TABLE)
  return {
    store: new DynamoPlanStore(client, TABLE),
    close: () => {
      client.destroy()
      return engine.stop()
    },
  }
})

const endpoint = process.env.DYNAMODB_ENDPOINT
if (endpoint)
  planStoreContract(`DynamoDB at ${endpoint}`, async () => {
    const client = localClient(endpoint)
    await ensureTable(client, TABLE)
    return {
      store: new DynamoPlanStore(client, TABLE),
      close: async () => {
        await client.send(new DeleteTableCommand({ TableName: TABLE }))
        client.destroy()
      },
    }
  })
