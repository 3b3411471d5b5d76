import { TraceReply, TraceRequest } from '#contract/trace.ts'
import { traceNumber } from '#usecases/trace-number.ts'
import { traceExample } from '../examples.ts'
import { route } from '../route.ts'

export const traceRoutes = [
  route({
    method: 'post',
    path: '/v1/traces',
    name: 'trace',
    summary: '숫자의 근거 · Trace a number to its sources',
    description:
      'Why one number is what it is: the inputs that carry it with their sources, its formula, the numbers that the ' +
      'formula reads, and so on down to the inputs of the plan. The formula holds of the values of its parts: of a sum of ' +
      'months they are sums where it is linear in them, else they are those of a telling month. A number whose parts are ' +
      'left out says in `more` what to ask next.',
    request: { body: TraceRequest },
    examples: {
      measure: { preset: 'national-center-signed-2026', measure: 'equity.irr', depth: 2 },
      line: { preset: 'national-center-signed-2026', line: 'cash.cfads', month: '2031-12' },
      year: { preset: 'national-center-signed-2026', line: 'cash.cfads', from: '2031-01', month: '2031-12', depth: 1 },
    },
    reply: {
      status: 200,
      description: 'The number and its parts',
      schema: TraceReply,
      example: traceExample,
      spoken: true,
    },
    faults: ['preset-not-found', 'plan-invalid', 'line-not-found', 'month-outside'],
    handle: ({ body, speech }) => ({ body: traceNumber(body, speech) }),
  }),
]
