import * as z from 'zod'
import { EvaluationQuery, EvaluationReply } from '#contract/evaluation.ts'
import { IdempotencyKey } from '#contract/idempotency-key.ts'
import { IfMatch } from '#contract/if-match.ts'
import { PlanBody, PlanId, PlanPage, PlanQuery, StoredPlan } from '#contract/stored-plan.ts'
import { createPlan, listPlans, planOutcome, readPlan, removePlan, savePlan } from '#usecases/stored-plans.ts'
import { etagOf } from '../etag.ts'
import { evaluationExample, plansExample } from '../examples.ts'
import { route } from '../route.ts'

const PlanPath = z.strictObject({ id: PlanId })
const SeenRevision = z.object({ 'if-match': IfMatch })
const Claim = z.object({ 'idempotency-key': IdempotencyKey })

export const planRoutes = [
  route({
    method: 'post',
    path: '/v1/plans',
    name: 'createPlan',
    summary: '계획 저장 · Save a new plan',
    description:
      'A preset (`/v1/presets/{id}`) holds a whole plan to start from. What a stored plan or one of its revisions holds, sent here, is a plan of its own: a duplicate.',
    request: { headers: Claim, body: PlanBody },
    reply: {
      status: 201,
      description: 'Its first revision',
      schema: StoredPlan,
      headers: ['location', 'etag'],
    },
    faults: ['idempotency-mismatch', 'plan-too-large', 'store-unavailable'],
    async handle({ body, headers, context }) {
      const made = await createPlan(context, body, headers['idempotency-key'])
      return { body: made, headers: { location: `/v1/plans/${made.id}`, etag: etagOf(made.revision) } }
    },
  }),
  route({
    method: 'get',
    path: '/v1/plans',
    name: 'listPlans',
    summary: '계획 목록 · List plans, last saved first',
    description:
      'With `q` or `tag`, those plans that match. A page passes over at most 200 plans that do not: it may be short, or empty, and yet have a cursor that goes on.',
    request: { query: PlanQuery },
    reply: {
      status: 200,
      description: 'One page; with a cursor when more follow',
      schema: PlanPage,
      example: plansExample,
    },
    faults: ['bad-cursor', 'store-unavailable'],
    handle: async ({ query, context }) => ({ body: await listPlans(context, query) }),
  }),
  route({
    method: 'get',
    path: '/v1/plans/{id}',
    name: 'readPlan',
    summary: '계획 읽기 · Read a plan',
    request: { path: PlanPath },
    reply: {
      status: 200,
      description: 'Its latest revision',
      schema: StoredPlan,
      headers: ['etag'],
    },
    faults: ['plan-not-found', 'store-unavailable'],
    async handle({ path, context }) {
      const found = await readPlan(context, path.id)
      return { body: found, headers: { etag: etagOf(found.revision), 'cache-control': 'private, no-cache' } }
    },
  }),
  route({
    method: 'put',
    path: '/v1/plans/{id}',
    name: 'savePlan',
    summary: '다음 판 저장 · Save the next revision of a plan',
    description:
      'The revision that was last seen is named by If-Match; when another was saved since, nothing is written. What an earlier revision holds, sent here, restores it as the next; a plan with another title renames it.',
    request: { path: PlanPath, headers: SeenRevision, body: PlanBody },
    reply: {
      status: 200,
      description: 'The revision just saved',
      schema: StoredPlan,
      headers: ['etag'],
    },
    faults: ['plan-not-found', 'revision-required', 'revision-clash', 'plan-too-large', 'store-unavailable'],
    async handle({ path, headers, body, context }) {
      const saved = await savePlan(context, path.id, body, headers['if-match'])
      return { body: saved, headers: { etag: etagOf(saved.revision) } }
    },
  }),
  route({
    method: 'delete',
    path: '/v1/plans/{id}',
    name: 'removePlan',
    summary: '계획 삭제 · Remove a plan',
    description: 'Hides the plan. Its revisions are kept, and its id is never given to another plan.',
    request: { path: PlanPath, headers: SeenRevision },
    reply: { status: 204, description: 'It is hidden' },
    faults: ['plan-not-found', 'revision-required', 'revision-clash', 'store-unavailable'],
    async handle({ path, headers, context }) {
      await removePlan(context, path.id, headers['if-match'])
      return {}
    },
  }),
  route({
    method: 'get',
    path: '/v1/plans/{id}/outcome',
    name: 'planOutcome',
    summary: '저장된 계획의 결과 · What a stored plan comes to',
    description: 'The latest revision, evaluated anew.',
    request: { path: PlanPath, query: EvaluationQuery },
    reply: {
      status: 200,
      description: 'What the plan comes to',
      schema: EvaluationReply,
      example: evaluationExample,
      spoken: true,
    },
    faults: ['plan-not-found', 'plan-outdated', 'store-unavailable'],
    handle: async ({ path, query, context, speech }) => ({ body: await planOutcome(context, path.id, query, speech) }),
  }),
]
