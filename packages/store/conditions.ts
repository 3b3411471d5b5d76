import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** What must hold of the item under a key for a write to be accepted; a refusal shows the item where that helps. */
export interface Condition {
  readonly ConditionExpression: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD'
}

/** Nothing stands under this key yet. */
export const keyDoesNotExist: Condition = { ConditionExpression: 'attribute_not_exists(pk)' }

/** The plan was never created, not even to be deleted since. */
export const headDoesNotExist: Condition = { ...keyDoesNotExist, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }

/** The plan is there and is not deleted. */
export const headIsThere: Condition = {
  ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#deletedAt)',
  ExpressionAttributeNames: { '#deletedAt': 'deletedAt' },
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
}

/** The same, and it bears this tag or has room for it. */
export const headTakesTag = (tag: string, most: number): Condition => ({
  ...headIsThere,
  ConditionExpression: `${headIsThere.ConditionExpression} AND (attribute_not_exists(#tags) OR contains(#tags, :tag) OR size(#tags) < :most)`,
  ExpressionAttributeNames: { ...headIsThere.ExpressionAttributeNames, '#tags': 'tags' },
  ExpressionAttributeValues: { ':tag': { S: tag }, ':most': { N: String(most) } },
})

/** The plan is there, is not deleted, and its latest revision is the one that the writer saw. */
export const headSeesRevision = (seen: number): Condition => ({
  ConditionExpression: '#number = :seen AND attribute_not_exists(#deletedAt)',
  ExpressionAttributeNames: { '#number': 'number', '#deletedAt': 'deletedAt' },
  ExpressionAttributeValues: { ':seen': { N: String(seen) } },
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
})

/**
 * Nobody holds the idempotency key at `now` (seconds): it was never claimed, or the claim has run out.
 *
 *     create ──────── held: a repeat is answered ────────▶ expiresAt ── free, though perhaps not yet purged ──▶
 */
export const claimIsFree = (now: number): Condition => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #expiresAt <= :now',
  ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
  ExpressionAttributeValues: { ':now': { N: String(now) } },
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
})
