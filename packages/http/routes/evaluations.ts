import { EvaluationQuery, EvaluationReply, EvaluationRequest } from '#contract/evaluation.ts'
import { evaluate } from '#usecases/evaluate-plan.ts'
import { evaluationExample } from '../examples.ts'
import { route } from '../route.ts'

export const evaluationRoutes = [
  route({
    method: 'post',
    path: '/v1/evaluations',
    name: 'evaluate',
    summary: '계획 평가 · Evaluate a plan',
    description:
      'Evaluates a whole plan or a preset, with values replaced, and stores nothing. The reply holds every measure, ' +
      'every integrity check and the lines that were asked for.',
    request: { query: EvaluationQuery, body: EvaluationRequest },
    examples: {
      preset: { preset: 'national-center-signed-2026' },
      overrides: {
        preset: 'national-center-signed-2026',
        overrides: { '/sites/0/powerChain/ups': 0.98, '/economy/usdKrw': 1400 },
      },
    },
    reply: {
      status: 200,
      description: 'What the plan comes to',
      schema: EvaluationReply,
      example: evaluationExample,
      spoken: true,
    },
    faults: ['preset-not-found', 'plan-invalid'],
    handle: async ({ body, query, speech }) => ({ body: await evaluate(body, query, speech) }),
  }),
]
