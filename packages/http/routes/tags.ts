import * as z from 'zod'
import { PlanId, PlanTags, Tag } from '#contract/stored-plan.ts'
import { readTags, tagPlan, untagPlan } from '#usecases/plan-tags.ts'
import { tagsExample } from '../examples.ts'
import { route } from '../route.ts'

const TagPath = z.strictObject({ id: PlanId, tag: Tag })

const reply = { status: 200, description: 'All tags of the plan', schema: PlanTags, example: tagsExample } as const

/** Tags belong to the plan and to none of its revisions: no ETag moves, and nobody’s tags undo another’s. */
export const tagRoutes = [
  route({
    method: 'get',
    path: '/v1/plans/{id}/tags',
    name: 'readTags',
    summary: '태그 읽기 · Read the tags of a plan',
    request: { path: z.strictObject({ id: PlanId }) },
    reply,
    faults: ['plan-not-found', 'store-unavailable'],
    handle: async ({ path, context }) => ({ body: await readTags(context, path.id) }),
  }),
  route({
    method: 'put',
    path: '/v1/plans/{id}/tags/{tag}',
    name: 'tagPlan',
    summary: '태그 달기 · Give a plan a tag',
    description: 'A tag that the plan bears already changes nothing. A plan bears at most ten.',
    request: { path: TagPath },
    reply,
    faults: ['plan-not-found', 'too-many-tags', 'store-unavailable'],
    handle: async ({ path, context }) => ({ body: await tagPlan(context, path.id, path.tag) }),
  }),
  route({
    method: 'delete',
    path: '/v1/plans/{id}/tags/{tag}',
    name: 'untagPlan',
    summary: '태그 떼기 · Take a tag from a plan',
    description: 'A tag that the plan does not bear changes nothing.',
    request: { path: TagPath },
    reply,
    faults: ['plan-not-found', 'store-unavailable'],
    handle: async ({ path, context }) => ({ body: await untagPlan(context, path.id, path.tag) }),
  }),
]
