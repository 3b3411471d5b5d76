/**
 * Every key of the table. `<o>` is the owner, `<p>` the plan and `<k>` the idempotency key, percent-encoded so that
 * none of them can contain the separator.
 *
 * | item     | pk                   | sk                      | listed (index `summaries`) |
 * |----------|----------------------|-------------------------|----------------------------|
 * | head     | `owner#<o>`          | `plan#<p>`              | instant of the last save; none once deleted |
 * | claim    | `owner#<o>`          | `claim#<k>`             | none                       |
 * | revision | `owner#<o>#plan#<p>` | `revision#<ten digits>` | the ten digits             |
 *
 * | access pattern             | reads or writes                                                              |
 * |----------------------------|------------------------------------------------------------------------------|
 * | create                     | one transaction: head, revision 1 and claim are put where there were none     |
 * | append                     | one transaction: head is put over the one seen, revision n + 1 where none was |
 * | remove                     | head is marked and leaves the index                                          |
 * | latest                     | head, and the plan's last revision by key, at once                           |
 * | revision n                 | head and revision n, at once                                                 |
 * | revisions, newest first    | head, and the index in the plan's partition, backwards                       |
 * | plans, last saved first    | the index in the owner's partition, backwards                                |
 */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const DIGITS = 10

/** Partition of an owner's heads and claims. */
export const ownerPartition = (owner: string): string => `owner#${encodeURIComponent(owner)}`

/** Partition of the revisions of one plan. */
export const planPartition = (owner: string, planId: string): string =>
  `${ownerPartition(owner)}#plan#${encodeURIComponent(planId)}`

export const headKey = (owner: string, planId: string): Key => ({
  pk: ownerPartition(owner),
  sk: `plan#${encodeURIComponent(planId)}`,
})

export const claimKey = (owner: string, key: string): Key => ({
  pk: ownerPartition(owner),
  sk: `claim#${encodeURIComponent(key)}`,
})

export const revisionKey = (owner: string, planId: string, number: number): Key => ({
  pk: planPartition(owner, planId),
  sk: `revision#${revisionDigits(number)}`,
})

/** A revision's number, padded so that text sorts as numbers do. */
export const revisionDigits = (number: number): string => String(number).padStart(DIGITS, '0')

/** Whether a revision could have this number at all: only such numbers fit the key. */
export const isRevisionNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number < 10 ** DIGITS

/** Position of a plan in its owner's list: one notation of the instant, so that text sorts as time does. */
export const savedOrder = (savedAt: string): string => new Date(savedAt).toISOString()
