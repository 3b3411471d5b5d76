import type { Problem } from '#contract/problem.ts'
import type { FaultCode } from '#usecases/fault.ts'
import { speech } from '#words/speech.ts'
import type { Ask } from '../env.ts'
import type { RefusalCode } from './refusal.ts'
import type { ProblemStatus } from './status.ts'

/** Most errors that one reply names. */
const MOST = 200

export interface ProblemParts {
  readonly code: FaultCode | RefusalCode
  readonly status: ProblemStatus
  readonly params?: Readonly<Record<string, string | number>>
  readonly errors?: NonNullable<Problem['errors']>
  readonly headers?: Readonly<Record<string, string>>
}

/** A problem, RFC 9457, in the caller’s language. */
export function problemReply(c: Ask, { code, status, params = {}, errors = [], headers = {} }: ProblemParts): Response {
  const locale = c.get('locale')
  const { phrase } = speech(locale)
  const args = { ...params, count: errors.length, shown: Math.min(errors.length, MOST) }
  const problem: Problem = {
    type: `urn:planner:problem:${code}`,
    title: phrase(`fault.${code}`, args),
    status,
    detail: [phrase(`fault.${code}.detail`, args), ...(errors.length > MOST ? [phrase('fault.more', args)] : [])].join(
      ' ',
    ),
    instance: c.req.path,
    ...(errors.length > 0 ? { errors: errors.slice(0, MOST) } : {}),
  }
  return c.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json',
    'content-language': locale,
    vary: 'accept-language',
    'cache-control': 'no-store',
    ...headers,
  })
}
