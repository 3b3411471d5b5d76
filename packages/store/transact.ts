import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { ask } from './ask.ts'
import { pause } from './pause.ts'

const ATTEMPTS = 7

/**
 * Writes all the items or none.
 *
 * @returns nothing when they were written; else, for each item in order, why it was refused: the condition of at least
 *   one did not hold.
 * @throws Fault `store-unavailable`, also when other transactions were in the way to the end: then nobody knows
 *   that a condition fails, so the caller may try the very same write again.
 */
export async function transact(
  client: DynamoDBClient,
  items: TransactWriteItem[],
): Promise<readonly CancellationReason[] | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }))
      return undefined
    } catch (error) {
      const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : []
      if (reasons.some(isRefusal)) return reasons
      // Two writes that meet may both be cancelled. Nothing was written, and after the pause the condition tells
      // which of them came too late.
      if (!reasons.some(isConflict) || attempt === ATTEMPTS) return ask(Promise.reject(error))
      await pause(attempt)
    }
  }
}

/** Whether the item's condition did not hold. */
export const isRefusal = (reason: CancellationReason | undefined): boolean => reason?.Code === 'ConditionalCheckFailed'

const isConflict = (reason: CancellationReason): boolean => reason.Code === 'TransactionConflict'
