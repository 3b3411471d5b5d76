import { Problem } from '#contract/problem.ts'
import type { FaultCode } from '#usecases/fault.ts'
import { say } from '#words/say.ts'
import { problemExample } from '../examples.ts'
import type { RefusalCode } from '../problem/refusal.ts'
import { statusOf } from '../problem/status.ts'
import type { Route } from '../route.ts'
import { type JsonObject, schemaOf } from './schemas.ts'

type Code = FaultCode | RefusalCode

/** The problems that an operation may answer with, by status. */
export function problemsOf(route: Route): JsonObject {
  const part = (code: Code) => (code === 'preset-not-found' && route.request.body ? 'body' : undefined)
  const byStatus = Map.groupBy(codesOf(route), (code) => `${statusOf(code, part(code))}`)
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, response(codes)]))
}

function codesOf({ request, faults = [] }: Route): Code[] {
  return [
    'request-invalid',
    ...(request.path ? (['no-such-address'] as const) : []),
    ...(request.body ? (['content-invalid', 'not-json', 'body-too-large'] as const) : []),
    ...faults,
    'internal',
  ]
}

function response(codes: readonly Code[]): JsonObject {
  return {
    description: codes.map((code) => `\`${code}\`: ${say('en', `fault.${code}`)}`).join('; '),
    headers: {
      'Content-Language': { $ref: '#/components/headers/ContentLanguage' },
      ...(codes.includes('revision-clash') ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
      ...(codes.includes('store-unavailable') ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: schemaOf(Problem, 'input'),
        ...(codes.includes('content-invalid') ? { example: problemExample } : {}),
      },
    },
  }
}
