import { SolutionReply, SolutionRequest } from '#contract/solution.ts'
import { TermCostsReply, TermCostsRequest } from '#contract/term-costs.ts'
import { priceTerms } from '#usecases/price-terms.ts'
import { solveMeasure } from '#usecases/solve-measure.ts'
import { solutionExample, termCostsExample } from '../examples.ts'
import { route } from '../route.ts'

const preset = 'national-center-signed-2026'

export const solutionRoutes = [
  route({
    method: 'post',
    path: '/v1/solutions',
    name: 'solve',
    summary: '목표값 찾기 · Solve for a target',
    description:
      'Multiplies prices, demand or energy until a measure is its target, and stores nothing: the break-even price or ' +
      'demand of a class (its NPV at the hurdle is 0), the price of reserved hours at which the treasury neither gains ' +
      'nor loses, or at which the private side is as well off as without public use. The reply says what the factor ' +
      'means: the average price of an hour and the utilisation there. The break-even utilisation is that at the ' +
      'break-even factor on demand.',
    request: { body: SolutionRequest },
    examples: {
      breakEven: { preset, vary: 'price' },
      utilisation: { preset: 'national-center-tender-2025h1', vary: 'demand' },
      treasury: { preset, vary: 'reserved-price', measure: 'treasury.npv' },
      reservation: { preset, vary: 'reserved-price', sameAs: 'no-reservation' },
    },
    reply: { status: 200, description: 'The factor', schema: SolutionReply, example: solutionExample, spoken: true },
    faults: ['preset-not-found', 'plan-invalid', 'line-not-found'],
    handle: async ({ body, speech }) => ({ body: await solveMeasure(body, speech) }),
  }),
  route({
    method: 'post',
    path: '/v1/term-costs',
    name: 'priceTerms',
    summary: '공모 조건의 값 · Price the terms of the call',
    description:
      'Switches off each term of the plan that can be, one at a time, and says what that changes for the private side ' +
      'and for the treasury: put, preferred shares, hours set aside, discounts, policy loans (which then cost the ' +
      'reference rate), guaranteed hours, a penalty of delay. A quota, which the plan is only checked against, and a ' +
      'joint guarantee, which costs no cash while debt is served, are listed without a price and say why.',
    request: { body: TermCostsRequest },
    examples: { preset: { preset: 'national-center-tender-2025h1' } },
    reply: {
      status: 200,
      description: 'What each term changes',
      schema: TermCostsReply,
      example: termCostsExample,
      spoken: true,
    },
    faults: ['preset-not-found', 'plan-invalid'],
    handle: async ({ body, speech }) => ({ body: await priceTerms(body, speech) }),
  }),
]
