import {
  type DynamoDBClient,
  ProvisionedThroughputExceededException,
  ResourceNotFoundException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { localClient } from '#functions/local/client.ts'
import { freePort } from '#functions/local/ports.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import { headItem } from '#store/items.ts'
import { Fault } from '#usecases/fault.ts'
import { answeringClient } from './answering-client.ts'
import { faultOf } from './faults.ts'
import { draft, instant } from './revisions.ts'

/** What AWS may answer and an engine on this machine hardly ever does. */
describe('the store and AWS', () => {
  const clients: DynamoDBClient[] = []
  afterEach(() => {
    for (const client of clients.splice(0)) client.destroy()
  })

  const storeMeeting = (...answers: (Error | object)[]) => {
    const { client, sent } = answeringClient(answers)
    clients.push(client)
    return { store: new DynamoPlanStore(client, 'planner'), sent }
  }
  const cancelled = (...reasons: { Code: string; Item?: Record<string, { N: string } | { S: string }> }[]) =>
    new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons })
  const none = { Code: 'None' }
  const conflict = { Code: 'TransactionConflict' }
  const head = (number: number) => ({ Code: 'ConditionalCheckFailed', Item: { number: { N: String(number) } } })

  it('tries again when another transaction was in the way', async () => {
    const { store, sent } = storeMeeting(cancelled(conflict, none), cancelled(none, conflict), {})
    expect((await store.append('o', 1, draft('p'))).number).toBe(2)
    expect(sent()).toBe(3)
  })

  it('is a clash when the transaction in the way was the winner', async () => {
    const { store } = storeMeeting(cancelled(conflict, none), cancelled(head(2), none))
    expect(await faultOf(store.append('o', 1, draft('p')))).toEqual({
      code: 'revision-clash',
      params: { latest: 2, seen: 1 },
    })
  })

  it('counts a condition that fails, whatever else is in the way', async () => {
    const { store, sent } = storeMeeting(cancelled(head(7), conflict))
    expect(await faultOf(store.append('o', 1, draft('p')))).toMatchObject({ params: { latest: 7 } })
    expect(sent()).toBe(1)
  })

  it('does not call it a clash when others are in the way to the end', async () => {
    const cause = cancelled(conflict, none)
    const { store, sent } = storeMeeting(cause)
    for (const write of [
      () => store.append('o', 1, draft('p')),
      () => store.create('o', draft('p'), { key: 'k', fingerprint: 'f' }),
      () => store.remove('o', 'p', 1, instant(0)),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'store-unavailable', cause })
    expect(sent()).toBe(21)
  })

  it('does not explain what does not fit', async () => {
    const refused = { Code: 'ConditionalCheckFailed' }
    for (const reasons of [[none, refused], [refused]]) {
      const { store } = storeMeeting(cancelled(...reasons))
      expect(await faultOf(store.create('o', draft('p')))).toMatchObject({ code: 'store-unavailable' })
    }
    const { store } = storeMeeting(cancelled(none, refused))
    expect(await faultOf(store.append('o', 1, draft('p')))).toMatchObject({ code: 'store-unavailable' })
  })

  it('stops in the store, with its cause', async () => {
    const refusals = [
      new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} }),
      new ResourceNotFoundException({ message: 'no table', $metadata: {} }),
      cancelled({ Code: 'ThrottlingError' }, none),
      cancelled(none, { Code: 'ItemCollectionSizeLimitExceeded' }),
    ]
    for (const cause of refusals) {
      const { store } = storeMeeting(cause)
      for (const answer of everyVerb(store)) {
        await expect(answer()).rejects.toBeInstanceOf(Fault)
        await expect(answer()).rejects.toMatchObject({ code: 'store-unavailable', params: {}, cause })
      }
    }
  })

  it('goes on after an answer that ended early, as those do that reach 1 MB', async () => {
    const item = (name: string) => headItem('o', { ...draft(name), number: 1 })
    const [a, b, c] = [item('a'), item('b'), item('c')]
    const short = [{ Items: [a], LastEvaluatedKey: a }, { Items: [], LastEvaluatedKey: a }, { Items: [b, c] }]
    const { store, sent } = storeMeeting(...short)
    const page = await store.list('o', { limit: 2 })
    expect(page.items.map(({ planId }) => planId)).toEqual(['a', 'b'])
    expect(page.cursor).toBeDefined()
    // The last question is for the tags, which the last answer does not hold.
    expect(sent()).toBe(4)
  })

  it('asks again for keys that were left unanswered, and says so when they stay so', async () => {
    const head = (name: string) => ({ ...headItem('o', { ...draft(name), number: 1 }), tags: { SS: [name] } })
    const [a, b] = [head('a'), head('b')]
    const keyOf = ({ pk, sk }: ReturnType<typeof headItem>) => ({ pk: pk!, sk: sk! })
    const left = { Responses: { planner: [a] }, UnprocessedKeys: { planner: { Keys: [keyOf(b)] } } }
    const patient = storeMeeting({ Items: [a, b] }, left, { Responses: { planner: [b] } })
    const { items } = await patient.store.list('o', { limit: 2 })
    expect(items.map(({ tags }) => tags)).toEqual([['a'], ['b']])
    const never = storeMeeting({ Items: [a, b] }, left)
    await expect(never.store.list('o', { limit: 2 })).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  it('is the same when nobody listens', async () => {
    const client = localClient(`http://127.0.0.1:${await freePort()}`)
    clients.push(client)
    const answers = everyVerb(new DynamoPlanStore(client, 'planner')).map((answer) => faultOf(answer()))
    expect(await Promise.all(answers)).toEqual(answers.map(() => ({ code: 'store-unavailable', params: {} })))
  })
})

const everyVerb = (store: DynamoPlanStore): (() => Promise<unknown>)[] => [
  () => store.create('o', draft('p'), { key: 'k', fingerprint: 'f' }),
  () => store.append('o', 1, draft('p')),
  () => store.latest('o', 'p'),
  () => store.revision('o', 'p', 1),
  () => store.revisions('o', 'p', { limit: 5 }),
  () => store.list('o', { limit: 5 }),
  () => store.tags('o', 'p'),
  () => store.tag('o', 'p', 'a'),
  () => store.untag('o', 'p', 'a'),
  () => store.remove('o', 'p', 1, instant(0)),
]
