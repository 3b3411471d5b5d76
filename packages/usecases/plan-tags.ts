import type { PlanTags } from '#contract/stored-plan.ts'
import type { Context } from './context.ts'

/**
 * The tags of a plan, in the order of their letters.
 * @throws {Fault} `plan-not-found`, `store-unavailable`
 */
export async function readTags({ plans, actor }: Context, id: string): Promise<PlanTags> {
  return { tags: [...(await plans.tags(actor.organisation, id))] }
}

/**
 * Gives a plan a tag; its revisions and their hashes stay as they are.
 * @throws {Fault} `plan-not-found`, `too-many-tags`, `store-unavailable`
 */
export async function tagPlan(context: Context, id: string, tag: string): Promise<PlanTags> {
  await context.plans.tag(context.actor.organisation, id, tag)
  return readTags(context, id)
}

/**
 * Takes a tag from a plan, which may not bear it.
 * @throws {Fault} `plan-not-found`, `store-unavailable`
 */
export async function untagPlan(context: Context, id: string, tag: string): Promise<PlanTags> {
  await context.plans.untag(context.actor.organisation, id, tag)
  return readTags(context, id)
}
