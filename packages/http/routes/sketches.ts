import { SketchReply, SketchRequest } from '#contract/sketch.ts'
import { sketchPlan } from '#usecases/sketch-plan.ts'
import { route } from '../route.ts'

const request = { title: '30 MW, H200 5,000장', start: '2027-01', contractedMw: 30, accelerator: 'h200', count: 5000 }

export const sketchRoutes = [
  route({
    method: 'post',
    path: '/v1/sketches',
    name: 'sketch',
    summary: '초안 · A whole plan from a few answers',
    description:
      'Makes a plan of one site, one purchase of accelerators, three kinds of customers, a loan within caps and one ' +
      'private owner, sized to the answers. Every value has a source of the catalog or says that it is assumed. ' +
      'Nothing is stored: evaluate it, change it, or store it under /v1/plans.',
    request: { body: SketchRequest },
    examples: { default: request },
    reply: { status: 200, description: 'The plan', schema: SketchReply, example: { plan: sketchPlan(request) } },
    faults: ['sketch-invalid'],
    handle: ({ body }) => ({ body: { plan: sketchPlan(body) } }),
  }),
]
