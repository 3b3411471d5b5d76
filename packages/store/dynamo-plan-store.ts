import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb'
import { Fault } from '#usecases/fault.ts'
import {
  type IdempotencyClaim,
  mostTags,
  type Page,
  type PageRequest,
  type PlanStore,
  type Revision,
  type RevisionSummary,
} from '#usecases/plan-store.ts'
import {
  claimIsFree,
  headDoesNotExist,
  headIsThere,
  headSeesRevision,
  headTakesTag,
  keyDoesNotExist,
} from './conditions.ts'
import {
  claimItem,
  headItem,
  headState,
  type Item,
  noteItems,
  revisionItem,
  revisionOf,
  seconds,
  tagsOf,
  textOf,
} from './items.ts'
import { headKey, isRevisionNumber, planPartition, revisionKey } from './keys.ts'
import { listPlans, listRevisions } from './lists.ts'
import { planJsonOf } from './plan-json.ts'
import { PlanTable } from './plan-table.ts'
import { creationRefusal, headRefusal, isGone, tagRefusal } from './refusal.ts'
import { isRefusal, transact } from './transact.ts'

/** Plans in one DynamoDB table (docs/data.md). */
export class DynamoPlanStore implements PlanStore {
  readonly #client: DynamoDBClient
  readonly #table: PlanTable

  constructor(client: DynamoDBClient, tableName: string) {
    this.#client = client
    this.#table = new PlanTable(client, tableName)
  }

  async create(organisation: string, first: Omit<Revision, 'number'>, claim?: IdempotencyClaim): Promise<Revision> {
    const revision = { ...first, number: 1 }
    const json = planJsonOf(revision.plan)
    const reasons = await transact(this.#client, [
      this.#table.put(headItem(organisation, revision), headDoesNotExist),
      this.#table.put(revisionItem(organisation, revision, json), keyDoesNotExist),
      ...this.#notes(organisation, revision),
      ...(claim
        ? [this.#table.put(claimItem(organisation, claim, revision), claimIsFree(seconds(first.savedAt)))]
        : []),
    ])
    if (!reasons) return revision
    const [head, held] = [reasons[0], reasons.at(-1)]
    if (claim && isRefusal(held) && held?.Item) return this.#firstMade(organisation, claim, held.Item)
    throw creationRefusal(head, revision.planId)
  }

  async append(organisation: string, seen: number, next: Omit<Revision, 'number'>): Promise<Revision> {
    const revision = { ...next, number: seen + 1 }
    const json = planJsonOf(revision.plan)
    const reasons = await transact(this.#client, [
      this.#table.set(headKey(organisation, revision.planId), headState(revision), headSeesRevision(seen)),
      this.#table.put(revisionItem(organisation, revision, json), keyDoesNotExist),
      ...this.#notes(organisation, revision),
    ])
    if (reasons) throw headRefusal(reasons[0], revision.planId, seen)
    return revision
  }

  async latest(organisation: string, planId: string): Promise<Revision> {
    // Read at once, not one after the other: a revision is there only if it was accepted, so the last one in the
    // partition was the latest at some instant of this call, whatever the head says by then.
    const [head, last] = await Promise.all([
      this.#table.get(headKey(organisation, planId)),
      this.#table.last(planPartition(organisation, planId)),
    ])
    if (isGone(head) || !last) throw new Fault('plan-not-found', { id: planId })
    return revisionOf(last)
  }

  async revision(organisation: string, planId: string, number: number): Promise<Revision> {
    const [head, item] = await Promise.all([
      this.#table.get(headKey(organisation, planId)),
      isRevisionNumber(number) ? this.#table.get(revisionKey(organisation, planId, number)) : undefined,
    ])
    if (isGone(head)) throw new Fault('plan-not-found', { id: planId })
    if (!item) throw new Fault('revision-not-found', { id: planId, number })
    return revisionOf(item)
  }

  async revisions(organisation: string, planId: string, page: PageRequest): Promise<Page<RevisionSummary>> {
    const [head, summaries] = await Promise.all([
      this.#table.get(headKey(organisation, planId)),
      listRevisions(this.#table, organisation, planId, page),
    ])
    if (isGone(head)) throw new Fault('plan-not-found', { id: planId })
    return summaries
  }

  list(
    organisation: string,
    page: PageRequest,
    wanted?: (plan: RevisionSummary) => boolean,
  ): Promise<Page<RevisionSummary>> {
    return listPlans(this.#table, organisation, page, wanted)
  }

  async tags(organisation: string, planId: string): Promise<readonly string[]> {
    const head = await this.#table.get(headKey(organisation, planId))
    if (isGone(head)) throw new Fault('plan-not-found', { id: planId })
    return tagsOf(head)
  }

  async tag(organisation: string, planId: string, tag: string): Promise<void> {
    const head = headKey(organisation, planId)
    const reasons = await transact(this.#client, [
      this.#table.changeTags(head, 'ADD', tag, headTakesTag(tag, mostTags)),
    ])
    if (reasons) throw tagRefusal(reasons[0], planId, mostTags)
  }

  async untag(organisation: string, planId: string, tag: string): Promise<void> {
    const head = headKey(organisation, planId)
    const reasons = await transact(this.#client, [this.#table.changeTags(head, 'DELETE', tag, headIsThere)])
    if (reasons) throw tagRefusal(reasons[0], planId, mostTags)
  }

  async remove(organisation: string, planId: string, seen: number, at: string): Promise<void> {
    const reasons = await transact(this.#client, [
      this.#table.bury(headKey(organisation, planId), at, headSeesRevision(seen)),
    ])
    if (reasons) throw headRefusal(reasons[0], planId, seen)
  }

  #notes(organisation: string, revision: Revision): TransactWriteItem[] {
    return noteItems(organisation, revision).map((item) => this.#table.put(item, keyDoesNotExist))
  }

  /** What a repeated creation is answered with, even when that plan has been deleted since. */
  async #firstMade(organisation: string, claim: IdempotencyClaim, held: Item): Promise<Revision> {
    if (textOf(held, 'fingerprint') !== claim.fingerprint) throw new Fault('idempotency-mismatch', { key: claim.key })
    const first = await this.#table.get(revisionKey(organisation, textOf(held, 'planId'), 1))
    if (!first) throw new Fault('store-unavailable', {}, [], new Error(`claim ${claim.key} names no revision`))
    return revisionOf(first)
  }
}
