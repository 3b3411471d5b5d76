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
      'Why one number is what it is: its formula, the numbers that the formula reads, and so on down to the inputs of ' +
      'the plan and the source of each.',
    request: { body: TraceRequest },
    examples: {
      measure: { preset: 'national-center-signed-2026', measure: 'equity.irr', depth: 2 },
      line: { preset: 'national-center-signed-2026', line: 'cash.cfads', month: '2031-12' },
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
