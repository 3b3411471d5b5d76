import * as z from 'zod'
import { PageQuery, PlanId, PlanPage, RevisionNumber, StoredPlan } from '#contract/stored-plan.ts'
import { listRevisions, readRevision } from '#usecases/stored-plans.ts'
import { etagOf } from '../etag.ts'
import { revisionsExample } from '../examples.ts'
import { route } from '../route.ts'

export const revisionRoutes = [
  route({
    method: 'get',
    path: '/v1/plans/{id}/revisions',
    name: 'listRevisions',
    summary: '판 목록 · List the revisions of a plan, newest first',
    request: { path: z.strictObject({ id: PlanId }), query: PageQuery },
    reply: {
      status: 200,
      description: 'One page; with a cursor when more follow',
      schema: PlanPage,
      example: revisionsExample,
    },
    faults: ['plan-not-found', 'bad-cursor', 'store-unavailable'],
    handle: async ({ path, query, context }) => ({ body: await listRevisions(context, path.id, query) }),
  }),
  route({
    method: 'get',
    path: '/v1/plans/{id}/revisions/{n}',
    name: 'readRevision',
    summary: '특정 판 읽기 · Read one revision of a plan',
    request: {
      path: z.strictObject({ id: PlanId, n: RevisionNumber.meta({ description: 'Number of the revision' }) }),
    },
    reply: {
      status: 200,
      description: 'The revision',
      schema: StoredPlan,
      headers: ['etag'],
    },
    faults: ['plan-not-found', 'revision-not-found', 'store-unavailable'],
    async handle({ path, context }) {
      const found = await readRevision(context, path.id, path.n)
      return { body: found, headers: { etag: etagOf(found.revision), 'cache-control': 'private, no-cache' } }
    },
  }),
]
