import {
  type DynamoDBClient,
  GetItemCommand,
  type Put,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb'
import type { Page, PageRequest, RevisionSummary } from '#usecases/plan-store.ts'
import { ask } from './ask.ts'
import type { Condition } from './conditions.ts'
import { cursorAfter, keyOfCursor } from './cursor.ts'
import { type Item, summaryOf, textItem } from './items.ts'
import type { Key } from './keys.ts'
import { table } from './table.ts'

/** How the store reads the table, always consistently, and the writes it puts into transactions. */
export class PlanTable {
  readonly #client: DynamoDBClient
  readonly #name: string

  constructor(client: DynamoDBClient, name: string) {
    this.#client = client
    this.#name = name
  }

  async get(key: Key): Promise<Item | undefined> {
    const command = new GetItemCommand({ TableName: this.#name, Key: textItem(key), ConsistentRead: true })
    return (await ask(this.#client.send(command))).Item
  }

  /** The last item of a partition in the order of its sort keys. */
  async last(partition: string): Promise<Item | undefined> {
    return (await this.#backwards(partition, 1))[0]
  }

  /** One page of the index `summaries`, backwards. */
  async summaries(partition: string, { limit, cursor }: PageRequest): Promise<Page<RevisionSummary>> {
    // One more than asked for: DynamoDB names a last key even when nothing follows it.
    const items = await this.#backwards(partition, limit + 1, {
      IndexName: table.summaries.name,
      ...(cursor !== undefined && { ExclusiveStartKey: keyOfCursor(cursor, partition) }),
    })
    const shown = items.slice(0, limit)
    const last = shown.at(-1)
    return { items: shown.map(summaryOf), ...(last && items.length > limit && { cursor: cursorAfter(last) }) }
  }

  put(item: Item, condition: Condition): TransactWriteItem & { Put: Put } {
    return { Put: { TableName: this.#name, Item: item, ...condition } }
  }

  /** Marks a head as deleted and takes it out of the index. */
  bury(head: Key, at: string, condition: Condition): TransactWriteItem {
    const { ExpressionAttributeNames, ExpressionAttributeValues, ...rest } = condition
    return {
      Update: {
        ...rest,
        TableName: this.#name,
        Key: textItem(head),
        UpdateExpression: 'SET #deletedAt = :at REMOVE #listed',
        ExpressionAttributeNames: {
          ...ExpressionAttributeNames,
          '#deletedAt': 'deletedAt',
          '#listed': table.summaries.sortKey,
        },
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':at': { S: at } },
      },
    }
  }

  async #backwards(partition: string, limit: number, query: Partial<QueryCommandInput> = {}): Promise<Item[]> {
    const items: Item[] = []
    let after = query.ExclusiveStartKey
    // An answer may be shorter than its limit and yet not the last: it ends at 1 MB read.
    do {
      const command = new QueryCommand({
        ...query,
        TableName: this.#name,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': table.partitionKey },
        ExpressionAttributeValues: { ':pk': { S: partition } },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit - items.length,
        ExclusiveStartKey: after,
      })
      const answer = await ask(this.#client.send(command))
      items.push(...(answer.Items ?? []))
      after = answer.LastEvaluatedKey
    } while (after && items.length < limit)
    return items
  }
}
