import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  type Put,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb'
import { Fault } from '#usecases/fault.ts'
import { ask } from './ask.ts'
import type { Condition } from './conditions.ts'
import { keyOfCursor } from './cursor.ts'
import { type Item, textItem, textOf } from './items.ts'
import type { Key } from './keys.ts'
import { pause } from './pause.ts'
import { table } from './table.ts'

/** Most keys that DynamoDB takes at once. */
const BATCH_KEYS = 100

/** How often keys that were left unanswered are asked for. */
const ATTEMPTS = 7

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

  /** Items by key in the order of the keys, undefined where there is none; of each only these attributes. */
  async each(keys: readonly Key[], attributes: readonly string[]): Promise<(Item | undefined)[]> {
    const found = new Map<string, Item>()
    const names = Object.fromEntries(['pk', 'sk', ...attributes].map((name) => [`#${name}`, name]))
    let asked = keys.map(textItem)
    for (let attempt = 1; asked.length > 0; ) {
      const part = {
        Keys: asked.slice(0, BATCH_KEYS),
        ConsistentRead: true,
        ProjectionExpression: Object.keys(names).join(','),
        ExpressionAttributeNames: names,
      }
      const command = new BatchGetItemCommand({ RequestItems: { [this.#name]: part } })
      const { Responses, UnprocessedKeys } = await ask(this.#client.send(command))
      for (const item of Responses?.[this.#name] ?? []) found.set(placeOf(item), item)
      const left = UnprocessedKeys?.[this.#name]?.Keys ?? []
      asked = [...left, ...asked.slice(BATCH_KEYS)]
      if (left.length === 0) continue
      if (attempt === ATTEMPTS) throw new Fault('store-unavailable', {}, [], new Error('keys are left unanswered'))
      await pause(attempt++)
    }
    return keys.map((key) => found.get(placeOf(textItem(key))))
  }

  /** Up to so many entries of the index `summaries`, backwards. */
  entries(partition: string, limit: number, cursor: string | undefined): Promise<Item[]> {
    return this.#backwards(partition, limit, {
      IndexName: table.summaries.name,
      ...(cursor !== undefined && { ExclusiveStartKey: keyOfCursor(cursor, partition) }),
    })
  }

  put(item: Item, condition: Condition): TransactWriteItem & { Put: Put } {
    return { Put: { TableName: this.#name, Item: item, ...condition } }
  }

  /** Sets attributes of an item and leaves the others as they are. */
  set(key: Key, attributes: Item, condition: Condition): TransactWriteItem {
    const sets = Object.keys(attributes).map((name) => `#${name} = :${name}`)
    return this.#update(key, `SET ${sets.join(', ')}`, attributes, condition)
  }

  /** Marks a head as deleted and takes it out of the index. */
  bury(head: Key, at: string, condition: Condition): TransactWriteItem {
    const change = this.#update(head, 'SET #deletedAt = :deletedAt REMOVE #listed', { deletedAt: { S: at } }, condition)
    Object.assign(change.Update.ExpressionAttributeNames, { '#listed': table.summaries.sortKey })
    return change
  }

  /** Adds a tag to the set on a head, or takes it from there; whoever else does so at once is not undone. */
  changeTags(head: Key, change: 'ADD' | 'DELETE', tag: string, condition: Condition): TransactWriteItem {
    return this.#update(head, `${change} #tags :tags`, { tags: { SS: [tag] } }, condition)
  }

  #update(key: Key, expression: string, values: Item, condition: Condition) {
    const { ExpressionAttributeNames, ExpressionAttributeValues, ...rest } = condition
    const names = Object.keys(values).map((name) => [`#${name}`, name])
    return {
      Update: {
        ...rest,
        TableName: this.#name,
        Key: textItem(key),
        UpdateExpression: expression,
        ExpressionAttributeNames: { ...ExpressionAttributeNames, ...Object.fromEntries(names) },
        ExpressionAttributeValues: {
          ...ExpressionAttributeValues,
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
        },
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

const placeOf = (item: Item): string => `${textOf(item, 'pk')} ${textOf(item, 'sk')}`
