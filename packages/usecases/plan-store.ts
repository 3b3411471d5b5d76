import type { Plan } from '#contract/plan.ts'

/** One saved state of a plan. Revisions are only ever appended. */
export interface Revision {
  readonly planId: string
  /** 1 for the first, one more for each accepted write. */
  readonly number: number
  readonly plan: Plan
  /** SHA-256 of the canonical JSON of the plan, as `hashOf` gives it. */
  readonly planHash: string
  /** Version of the model that the plan was saved under. */
  readonly engineVersion: string
  /** ISO 8601 instant. */
  readonly savedAt: string
  /** What its writer says has changed. */
  readonly note?: string
}

/** A revision without its plan: what a list shows. */
export interface RevisionSummary {
  readonly planId: string
  readonly number: number
  readonly title: string
  readonly planHash: string
  readonly engineVersion: string
  readonly savedAt: string
  readonly note?: string
  /** Of the plan, in a list of plans; absent without any. */
  readonly tags?: readonly string[]
}

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Opaque; absent on the last page. */
  readonly cursor?: string
}

/** Which part of a list is wanted. */
export interface PageRequest {
  /** Most items, from 1. */
  readonly limit: number
  /** Of the page before; the first page without. */
  readonly cursor?: string
}

/** Most tags that a plan bears. */
export const mostTags = 10

/** A repeat of a creation with the same key and fingerprint is answered with the first revision it made. */
export interface IdempotencyClaim {
  readonly key: string
  /** SHA-256 of the request; the same key with another fingerprint is a fault. */
  readonly fingerprint: string
}

/**
 * Where plans are kept. Every method is scoped to one organisation; nothing of another organisation is ever seen.
 *
 * Faults (`usecases/fault.ts`): `plan-not-found`, `revision-not-found`, `revision-clash` (the write did not
 * name the latest revision), `too-many-tags`, `idempotency-mismatch`, `plan-too-large`, `bad-cursor`, `store-unavailable`.
 * A write that returns is durable. `seen` is the number of the revision that the writer saw.
 */
export interface PlanStore {
  /** Saves revision 1 of a plan whose id is new; of a repeated claim, gives back what the first one made. */
  create(organisation: string, first: Omit<Revision, 'number'>, claim?: IdempotencyClaim): Promise<Revision>
  /** Appends revision `seen + 1`; a clash when the latest is not `seen`. */
  append(organisation: string, seen: number, next: Omit<Revision, 'number'>): Promise<Revision>
  /** The revision that was accepted last. */
  latest(organisation: string, planId: string): Promise<Revision>
  /** Revision `number`, from 1. */
  revision(organisation: string, planId: string, number: number): Promise<Revision>
  /** Newest first. */
  revisions(organisation: string, planId: string, page: PageRequest): Promise<Page<RevisionSummary>>
  /**
   * The latest revision of every plan that is wanted, last saved first. Of plans that are not wanted only so many are
   * passed over for one page: it may be short, or empty, and yet have a cursor.
   */
  list(
    organisation: string,
    page: PageRequest,
    wanted?: (plan: RevisionSummary) => boolean,
  ): Promise<Page<RevisionSummary>>
  /** The tags of a plan, in the order of their letters. */
  tags(organisation: string, planId: string): Promise<readonly string[]>
  /** Gives a plan one more tag, which it may bear already. Its revisions stay as they are. */
  tag(organisation: string, planId: string, tag: string): Promise<void>
  /** Takes a tag from a plan that may not bear it. */
  untag(organisation: string, planId: string, tag: string): Promise<void>
  /** Hides the plan; its revisions are kept. A clash when the latest is not `seen`. */
  remove(organisation: string, planId: string, seen: number, at: string): Promise<void>
}
