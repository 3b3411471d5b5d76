import { SensitivitiesReply, SensitivityRequest } from '#contract/sensitivity.ts'
import { measureSensitivities } from '#usecases/measure-sensitivities.ts'
import { sensitivitiesExample } from '../examples.ts'
import { route } from '../route.ts'

export const sensitivityRoutes = [
  route({
    method: 'post',
    path: '/v1/sensitivities',
    name: 'measureSensitivities',
    summary: '민감도 · How measures depend on each datum',
    description:
      'The exact derivative of measures by every datum of the plan, by one sweep back through its equations and not by ' +
      'trying values: per unit, as an elasticity, and as the change that a swing of each datum would make were the ' +
      'measure linear. Where a derivative holds to one side only, the formula that changes there is named; data that act ' +
      'in steps alone, such as months and whole racks, are listed apart.',
    request: { body: SensitivityRequest },
    examples: {
      preset: { preset: 'national-center-signed-2026', measures: ['class.private.irr', 'treasury.npv'], top: 10 },
      overrides: {
        preset: 'gumi-60mw',
        overrides: { '/economy/cpi': 0.03 },
        measures: ['project.irr'],
        swing: 0.2,
      },
    },
    reply: {
      status: 200,
      description: 'The data that tell most on each measure',
      schema: SensitivitiesReply,
      example: sensitivitiesExample,
      spoken: true,
    },
    faults: ['preset-not-found', 'plan-invalid', 'line-not-found'],
    handle: async ({ body, speech }) => ({ body: await measureSensitivities(body, speech) }),
  }),
]
