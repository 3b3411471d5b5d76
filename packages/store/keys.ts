/**
 * Every key of the table. `<o>` is the organisation, `<p>` the plan and `<k>` the idempotency key, percent-encoded so
 * that none of them can contain the separator. The word `owner` stays in the keys: tables in use are full of it.
 *
 * | item     | pk                   | sk                      | listed (index `summaries`) |
 * |----------|----------------------|-------------------------|----------------------------|
 * | head     | `owner#<o>`          | `plan#<p>`              | instant of the last save; none once deleted |
 * | claim    | `owner#<o>`          | `claim#<k>`             | none                       |
 * | revision | `owner#<o>#plan#<p>` | `revision#<ten digits>` | the ten digits             |
 * | note     | `owner#<o>#plan#<p>` | `note#<ten digits>`     | none                       |
 *
 * | access pattern             | reads or writes                                                              |
 * |----------------------------|------------------------------------------------------------------------------|
 * | create                     | one transaction: head, revision 1, note and claim are put where there were none |
 * | append                     | one transaction: the head seen is moved on, revision n + 1 and note are put   |
 * | tag, untag                 | one transaction: a member is added to, or taken from, the set on the head     |
 * | remove                     | head is marked and leaves the index                                          |
 * | latest                     | head, and the plan's last revision by key, at once                           |
 * | revision n                 | head and revision n, at once                                                 |
 * | revisions, newest first    | head, and the index in the plan's partition, backwards; then notes by key    |
 * | plans, last saved first    | the index in the organisation's partition, backwards; then heads by key      |
 * | plans by title and tags    | the same, at most 200 plans a page, of which those that match are given      |
 */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const DIGITS = 10

/** Partition of an organisation's heads and claims. */
export const organisationPartition = (organisation: string): string => `owner#${encodeURIComponent(organisation)}`

/** Partition of the revisions of one plan. */
export const planPartition = (organisation: string, planId: string): string =>
  `${organisationPartition(organisation)}#plan#${encodeURIComponent(planId)}`

export const headKey = (organisation: string, planId: string): Key => ({
  pk: organisationPartition(organisation),
  sk: `plan#${encodeURIComponent(planId)}`,
})

export const claimKey = (organisation: string, key: string): Key => ({
  pk: organisationPartition(organisation),
  sk: `claim#${encodeURIComponent(key)}`,
})

export const revisionKey = (organisation: string, planId: string, number: number): Key => ({
  pk: planPartition(organisation, planId),
  sk: `revision#${revisionDigits(number)}`,
})

/** Beside each revision that has a note, so that a list of revisions reads notes and no plans. Sorts before them. */
export const noteKey = (organisation: string, planId: string, number: number): Key => ({
  pk: planPartition(organisation, planId),
  sk: `note#${revisionDigits(number)}`,
})

/** A revision's number, padded so that text sorts as numbers do. */
export const revisionDigits = (number: number): string => String(number).padStart(DIGITS, '0')

/** Whether a revision could have this number at all: only such numbers fit the key. */
export const isRevisionNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number < 10 ** DIGITS

/** Position of a plan in its organisation's list: one notation of the instant, so that text sorts as time does. */
export const savedOrder = (savedAt: string): string => new Date(savedAt).toISOString()
