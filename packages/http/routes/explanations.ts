import { ExplanationReply, ExplanationRequest } from '#contract/explanation.ts'
import { explainDifference } from '#usecases/explain-difference.ts'
import { explanationExample } from '../examples.ts'
import { route } from '../route.ts'

/** Two whole plans with all their sources. */
const bodyBytes = 2_097_152

export const explanationRoutes = [
  route({
    method: 'post',
    path: '/v1/explanations',
    name: 'explain',
    summary: '차이의 설명 · Explain a difference',
    description:
      'Why measures of one plan are others than those of another: which inputs differ, and how much of the difference ' +
      'each of them explains. What cannot be changed without something else counts as one with it: such changes would ' +
      'leave an invalid plan, or one without the measure. Up to six changes: Shapley values, the mean over every order ' +
      'in which the changes can be made. Beyond: the mean of making them in the order of the plan’s fields and in the ' +
      'reverse order. Either adds up to the difference. Stored plans are read; nothing is stored.',
    request: { body: ExplanationRequest, bodyBytes },
    examples: {
      override: {
        from: { preset: 'national-center-signed-2026' },
        to: {
          preset: 'national-center-signed-2026',
          overrides: { '/economy/usdKrw': 1300, '/sites/0/powerChain/ups': 0.98 },
        },
        measures: ['equity.irr', 'uses.total'],
      },
      presets: {
        from: { preset: 'national-center-tender-2025h1' },
        to: { preset: 'national-center-signed-2026' },
        measures: ['class.private.npv'],
      },
    },
    reply: {
      status: 200,
      description: 'What each change explains of each measure',
      schema: ExplanationReply,
      example: explanationExample,
      spoken: true,
    },
    faults: ['comparison-invalid', 'line-not-found', 'plan-outdated', 'store-unavailable'],
    handle: async ({ body, context, speech }) => ({ body: await explainDifference(body, context, speech) }),
  }),
]
