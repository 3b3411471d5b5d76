import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Fault } from '#usecases/fault.ts'
import type { IdempotencyClaim, Page, PageRequest, PlanStore, Revision, RevisionSummary } from '#usecases/plan-store.ts'
import { claimIsFree, headDoesNotExist, headSeesRevision, keyDoesNotExist } from './conditions.ts'
import { claimItem, headItem, type Item, revisionItem, revisionOf, seconds, textOf } from './items.ts'
import { headKey, isRevisionNumber, organisationPartition, planPartition, revisionKey } from './keys.ts'
import { planJsonOf } from './plan-json.ts'
import { PlanTable } from './plan-table.ts'
import { creationRefusal, headRefusal, isGone } from './refusal.ts'
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
      ...(claim
        ? [this.#table.put(claimItem(organisation, claim, revision), claimIsFree(seconds(first.savedAt)))]
        : []),
    ])
    if (!reasons) return revision
    const [head, , held] = reasons
    if (claim && isRefusal(held) && held?.Item) return this.#firstMade(organisation, claim, held.Item)
    throw creationRefusal(head, revision.planId)
  }

  async append(organisation: string, seen: number, next: Omit<Revision, 'number'>): Promise<Revision> {
    const revision = { ...next, number: seen + 1 }
    const json = planJsonOf(revision.plan)
    const reasons = await transact(this.#client, [
      this.#table.put(headItem(organisation, revision), headSeesRevision(seen)),
      this.#table.put(revisionItem(organisation, revision, json), keyDoesNotExist),
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
      this.#table.summaries(planPartition(organisation, planId), page),
    ])
    if (isGone(head)) throw new Fault('plan-not-found', { id: planId })
    return summaries
  }

  list(organisation: string, page: PageRequest): Promise<Page<RevisionSummary>> {
    return this.#table.summaries(organisationPartition(organisation), page)
  }

  async remove(organisation: string, planId: string, seen: number, at: string): Promise<void> {
    const reasons = await transact(this.#client, [
      this.#table.bury(headKey(organisation, planId), at, headSeesRevision(seen)),
    ])
    if (reasons) throw headRefusal(reasons[0], planId, seen)
  }

  /** What a repeated creation is answered with, even when that plan has been deleted since. */
  async #firstMade(organisation: string, claim: IdempotencyClaim, held: Item): Promise<Revision> {
    if (textOf(held, 'fingerprint') !== claim.fingerprint) throw new Fault('idempotency-mismatch', { key: claim.key })
    const first = await this.#table.get(revisionKey(organisation, textOf(held, 'planId'), 1))
    if (!first) throw new Fault('store-unavailable', {}, [], new Error(`claim ${claim.key} names no revision`))
    return revisionOf(first)
  }
}
