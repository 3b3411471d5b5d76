import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { table } from '#store/table.ts'

const WAIT_SECONDS = 30

/** Makes the store's table in a DynamoDB on this machine unless it is there, and waits until it can be used. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  if (!(await exists(client, name))) await create(client, name)
  await waitUntilTableExists({ client, maxWaitTime: WAIT_SECONDS, minDelay: 1, maxDelay: 1 }, { TableName: name })
  await purgeExpired(client, name)
}

/** The definition in packages/store/table.ts, as DynamoDB's API spells it. */
export function tableInput(name: string): CreateTableCommandInput {
  const { partitionKey, sortKey, summaries } = table
  return {
    TableName: name,
    BillingMode: table.billing,
    AttributeDefinitions: [partitionKey, sortKey, summaries.sortKey].map((AttributeName) => ({
      AttributeName,
      AttributeType: table.keyType,
    })),
    KeySchema: keySchema(partitionKey, sortKey),
    LocalSecondaryIndexes: [
      {
        IndexName: summaries.name,
        KeySchema: keySchema(partitionKey, summaries.sortKey),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...summaries.attributes] },
      },
    ],
  }
}

const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
]

async function exists(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }))
    return true
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false
    throw error
  }
}

async function create(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableInput(name)))
  } catch (error) {
    // Somebody else made it in between.
    if (!(error instanceof ResourceInUseException)) throw error
  }
}

/** Asked for only when it is off: DynamoDB refuses to switch on what is on. */
async function purgeExpired(client: DynamoDBClient, name: string): Promise<void> {
  const { TimeToLiveDescription: now } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }))
  if (now?.TimeToLiveStatus === 'ENABLED' || now?.TimeToLiveStatus === 'ENABLING') return
  const TimeToLiveSpecification = { AttributeName: table.timeToLive, Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }))
}
