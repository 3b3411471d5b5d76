/**
 * The one table, as plain data: infra builds it in AWS and the local server in the embedded engine.
 * This file imports nothing, so that infra can take it without taking the store.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Every key attribute is a string; no other attribute is declared. */
  keyType: 'S',
  billing: 'PAY_PER_REQUEST',
  /** Seconds since 1970; DynamoDB purges an item some time after it. */
  timeToLive: 'expiresAt',
  /** A local index, because only a local one can be read consistently: a plan just saved is in the next list. */
  summaries: {
    name: 'summaries',
    sortKey: 'listed',
    /** What a list shows. The plan's JSON stays out, so that a page of a list does not read whole plans. */
    attributes: ['planId', 'number', 'title', 'planHash', 'engineVersion', 'savedAt'],
  },
} as const
