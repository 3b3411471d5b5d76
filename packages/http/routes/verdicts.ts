import { VerdictReply, VerdictRequest } from '#contract/verdict.ts'
import { judgePlan } from '#usecases/judge-plan.ts'
import { verdictExample } from '../examples.ts'
import { route } from '../route.ts'

export const verdictRoutes = [
  route({
    method: 'post',
    path: '/v1/verdicts',
    name: 'judge',
    summary: '판정 · What to make of a plan',
    description:
      'Judges a plan by one rule, the first row of which that applies speaks: debt service that shareholders pay, cover ' +
      'below its floor, no private side, no rate of return or several, a return below the hurdle, a public side that ' +
      'loses. The reply holds its sentences, the figures they rest on, the price it would take and the alerts that ' +
      'matter. Nothing is stored.',
    request: { body: VerdictRequest },
    examples: {
      preset: { preset: 'national-center-signed-2026' },
      overrides: { preset: 'national-center-signed-2026', overrides: { '/economy/usdKrw': 1200 } },
    },
    reply: { status: 200, description: 'The verdict', schema: VerdictReply, example: verdictExample, spoken: true },
    faults: ['preset-not-found', 'plan-invalid'],
    handle: async ({ body, speech }) => ({ body: await judgePlan(body, speech) }),
  }),
]
