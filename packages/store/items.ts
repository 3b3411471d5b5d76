import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { IdempotencyClaim, Revision, RevisionSummary } from '#usecases/plan-store.ts'
import { claimKey, headKey, noteKey, revisionDigits, revisionKey, savedOrder } from './keys.ts'

export type Item = Record<string, AttributeValue>

/** How long an idempotency key answers repeats. */
const CLAIM_SECONDS = 24 * 60 * 60

/** The pointer to a plan's latest revision, with what a list shows of it. */
export const headItem = (organisation: string, latest: Revision): Item => ({
  ...textItem(headKey(organisation, latest.planId)),
  ...headState(latest),
})

/** What a head says of the latest revision; its tags are not of a revision. */
export const headState = (latest: Revision): Item => ({
  ...summaryItem(latest),
  listed: { S: savedOrder(latest.savedAt) },
})

/**
 * One revision, its plan whole in `planJson`. Not as a DynamoDB map: a number there has 38 digits and no exponent below
 * −130, JSON text keeps every finite double to the bit.
 */
export const revisionItem = (organisation: string, revision: Revision, planJson: string): Item => ({
  ...textItem(revisionKey(organisation, revision.planId, revision.number)),
  ...summaryItem(revision),
  listed: { S: revisionDigits(revision.number) },
  planJson: { S: planJson },
  ...(revision.note === undefined ? {} : { note: { S: revision.note } }),
})

/** The note of a revision once more, for lists; none for a revision without. */
export const noteItems = (organisation: string, { planId, number, note }: Revision): Item[] =>
  note === undefined ? [] : [{ ...textItem(noteKey(organisation, planId, number)), note: { S: note } }]

/** The memory that a key created a plan, for a day after `savedAt`. */
export const claimItem = (organisation: string, claim: IdempotencyClaim, first: Revision): Item => ({
  ...textItem(claimKey(organisation, claim.key)),
  planId: { S: first.planId },
  fingerprint: { S: claim.fingerprint },
  expiresAt: { N: String(seconds(first.savedAt) + CLAIM_SECONDS) },
})

export const summaryOf = (item: Item): RevisionSummary => ({
  planId: textOf(item, 'planId'),
  number: numberOf(item, 'number'),
  title: textOf(item, 'title'),
  planHash: textOf(item, 'planHash'),
  engineVersion: textOf(item, 'engineVersion'),
  savedAt: textOf(item, 'savedAt'),
})

export const revisionOf = (item: Item): Revision => {
  const { title: _, ...revision } = summaryOf(item)
  return { ...revision, ...noteOf(item), plan: JSON.parse(textOf(item, 'planJson')) }
}

/** What an item says of a note; nothing where none was written. */
export const noteOf = (item: Item | undefined): { note?: string } =>
  item?.note?.S === undefined ? {} : { note: item.note.S }

/** The tags that a head bears, in the order of their letters; a set in DynamoDB is never empty. */
export const tagsOf = (head: Item | undefined): readonly string[] => (head?.tags?.SS ?? []).toSorted()

/** Whole seconds since 1970 of an ISO 8601 instant: the unit of a time to live. */
export const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

/** An item's attributes or key, all of them text. */
export const textItem = (attributes: object): Item =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, { S: String(value) }]))

export function textOf(item: Item, name: string): string {
  const text = item[name]?.S
  if (text === undefined) throw new Error(`stored item ${item.pk?.S} ${item.sk?.S} lacks ${name}`)
  return text
}

export const numberOf = (item: Item, name: string): number => {
  const digits = item[name]?.N
  if (digits === undefined) throw new Error(`stored item ${item.pk?.S} ${item.sk?.S} lacks ${name}`)
  return Number(digits)
}

const summaryItem = (revision: Revision): Item => ({
  planId: { S: revision.planId },
  number: { N: String(revision.number) },
  title: { S: revision.plan.meta.title },
  planHash: { S: revision.planHash },
  engineVersion: { S: revision.engineVersion },
  savedAt: { S: revision.savedAt },
})
