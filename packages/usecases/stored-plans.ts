import type { Speech } from '#algebra/formula-text.ts'
import type { EvaluationQuery, EvaluationReply } from '#contract/evaluation.ts'
import { Plan } from '#contract/plan.ts'
import type { PageQuery, PlanBody, PlanPage, PlanQuery, PlanSummary, StoredPlan } from '#contract/stored-plan.ts'
import { engineVersion } from '#model/engine-version.ts'
import type { Context } from './context.ts'
import { evaluate } from './evaluate-plan.ts'
import { Fault } from './fault.ts'
import { hashOf } from './plan-hash.ts'
import { planSearch } from './plan-search.ts'
import type { Page, PageRequest, Revision, RevisionSummary } from './plan-store.ts'

/**
 * Saves a new plan as its first revision, of the actor's organisation.
 * @param idempotencyKey the same key, plan and note again, within 24 hours, give back that revision
 * @throws {Fault} `idempotency-mismatch` for the same key with another plan; `plan-too-large`, `store-unavailable`
 */
export async function createPlan(
  { plans, now, newId, actor }: Context,
  body: PlanBody,
  idempotencyKey?: string,
): Promise<StoredPlan> {
  const first = await revisionOf(`pln_${newId()}`, body, now)
  const fingerprint = body.note === undefined ? first.planHash : await hashOf(body)
  const claim = idempotencyKey === undefined ? undefined : { key: idempotencyKey, fingerprint }
  return stored(await plans.create(actor.organisation, first, claim))
}

/**
 * The latest revision of a plan.
 * @throws {Fault} `plan-not-found`, `store-unavailable`
 */
export async function readPlan({ plans, actor }: Context, id: string): Promise<StoredPlan> {
  return stored(await plans.latest(actor.organisation, id))
}

/**
 * Plans of the actor’s organisation, or those that are looked for, last saved first: one page, with a cursor when more follow.
 * @throws {Fault} `bad-cursor` for one that was not given out with this list; `store-unavailable`
 */
export async function listPlans({ plans, actor }: Context, query: PlanQuery): Promise<PlanPage> {
  return page(await plans.list(actor.organisation, request(query), planSearch(query)))
}

/**
 * Saves the next revision of a plan.
 * @param seen revision the caller last saw
 * @throws {Fault} `revision-required` without it; `revision-clash` when another was saved since; `plan-not-found`,
 * `plan-too-large`, `store-unavailable`
 */
export async function savePlan(
  { plans, now, actor }: Context,
  id: string,
  body: PlanBody,
  seen: number | undefined,
): Promise<StoredPlan> {
  if (seen === undefined) throw new Fault('revision-required')
  return stored(await plans.append(actor.organisation, seen, await revisionOf(id, body, now)))
}

/**
 * Hides a plan: from then on it is not found. Its revisions are kept.
 * @param seen revision the caller last saw
 * @throws {Fault} as `savePlan`
 */
export async function removePlan({ plans, now, actor }: Context, id: string, seen: number | undefined): Promise<void> {
  if (seen === undefined) throw new Fault('revision-required')
  await plans.remove(actor.organisation, id, seen, now().toISOString())
}

/**
 * Revisions of a plan, newest first: one page, with a cursor when more follow.
 * @throws {Fault} `plan-not-found`; `bad-cursor` as `listPlans`; `store-unavailable`
 */
export async function listRevisions({ plans, actor }: Context, id: string, query: PageQuery): Promise<PlanPage> {
  return page(await plans.revisions(actor.organisation, id, request(query)))
}

/**
 * One revision of a plan.
 * @param number from 1
 * @throws {Fault} `plan-not-found`, `revision-not-found`, `store-unavailable`
 */
export async function readRevision({ plans, actor }: Context, id: string, number: number): Promise<StoredPlan> {
  return stored(await plans.revision(actor.organisation, id, number))
}

/**
 * What the latest revision of a stored plan comes to, computed anew, as `evaluate` says it.
 * @throws {Fault} as `evaluable`
 */
export async function planOutcome(
  context: Context,
  id: string,
  query: EvaluationQuery,
  speech: Speech,
): Promise<EvaluationReply> {
  return evaluate({ plan: await evaluable(context, id) }, query, speech)
}

/**
 * A stored plan, its latest revision unless another is named, as it can be evaluated.
 * @throws {Fault} `plan-not-found`, `revision-not-found`, `store-unavailable`; `plan-outdated` when it was saved in a
 * form that plans no longer have
 */
export async function evaluable(
  { plans, actor }: Pick<Context, 'plans' | 'actor'>,
  id: string,
  number?: number,
): Promise<Plan> {
  const found =
    number === undefined ? plans.latest(actor.organisation, id) : plans.revision(actor.organisation, id, number)
  const { plan, engineVersion: saved } = await found
  const checked = Plan.safeParse(plan)
  if (!checked.success) throw new Fault('plan-outdated', { id, saved, current: engineVersion }, [], checked.error)
  return checked.data
}

async function revisionOf(
  planId: string,
  { plan, note }: PlanBody,
  now: Context['now'],
): Promise<Omit<Revision, 'number'>> {
  const revision = { planId, plan, planHash: await hashOf(plan), engineVersion, savedAt: now().toISOString() }
  return note === undefined ? revision : { ...revision, note }
}

function stored({ planId, number, ...rest }: Revision): StoredPlan {
  return { id: planId, revision: number, ...rest }
}

function summary({ planId, number, tags, ...rest }: RevisionSummary): PlanSummary {
  return { id: planId, revision: number, ...rest, ...(tags && { tags: [...tags] }) }
}

function page({ items, cursor }: Page<RevisionSummary>): PlanPage {
  return { items: items.map(summary), ...(cursor === undefined ? {} : { cursor }) }
}

function request({ limit, cursor }: PageQuery): PageRequest {
  return { limit, ...(cursor === undefined ? {} : { cursor }) }
}
