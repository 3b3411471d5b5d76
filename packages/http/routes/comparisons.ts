import { ComparisonReply, ComparisonRequest } from '#contract/comparison.ts'
import { comparePlans } from '#usecases/compare-plans.ts'
import { comparisonExample } from '../examples.ts'
import { route } from '../route.ts'

/** Twenty whole plans with all their sources, and room to spare; a Lambda takes 6 MB. */
const bodyBytes = 4_194_304

export const comparisonRoutes = [
  route({
    method: 'post',
    path: '/v1/comparisons',
    name: 'compare',
    summary: '계획 비교 · Compare plans',
    description:
      'Evaluates two to twenty plans, presets or stored revisions, each with values replaced and under other terms if asked, and stores nothing. Overlays of energy ' +
      'price, exchange rate, price of compute and interest are laid over all of them. The reply holds their measures ' +
      'side by side with the differences to one of them, and the checks and alerts of each.',
    request: { body: ComparisonRequest, bodyBytes },
    examples: {
      presets: {
        items: [{ preset: 'national-center-tender-2025h1' }, { preset: 'national-center-signed-2026' }],
        measures: '*.irr,uses.total,debt.minDscr',
      },
      overlays: {
        items: [
          { label: 'As signed', preset: 'national-center-signed-2026' },
          {
            label: 'A cheaper policy loan',
            preset: 'national-center-signed-2026',
            overrides: { '/finance/tranches/0/rate/spread': -0.005 },
          },
        ],
        overlays: { energyPrice: 1.2, usdKrw: [{ from: '2029-01', value: 1.1 }], interest: 0.01 },
      },
      terms: {
        items: [
          { preset: 'national-center-signed-2026', termsId: 'tender-2025h1' },
          { preset: 'national-center-signed-2026', termsId: 'tender-2025-09' },
          { preset: 'national-center-signed-2026' },
        ],
        measures: 'class.*,treasury.*,put.*',
      },
    },
    reply: {
      status: 200,
      description: 'The plans side by side',
      schema: ComparisonReply,
      example: comparisonExample,
      spoken: true,
    },
    faults: ['comparison-invalid', 'plan-outdated', 'store-unavailable'],
    handle: async ({ body, context, speech }) => ({ body: await comparePlans(body, context, speech) }),
  }),
]
