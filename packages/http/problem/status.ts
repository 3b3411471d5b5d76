import type { FaultCode } from '#usecases/fault.ts'
import type { Part, RefusalCode } from './refusal.ts'

export type ProblemStatus = 400 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503

/** The one table from codes to HTTP. */
const statuses: Readonly<Record<FaultCode | RefusalCode, ProblemStatus>> = {
  'request-invalid': 400,
  'content-invalid': 422,
  'no-such-address': 404,
  'method-not-allowed': 405,
  'not-json': 415,
  'body-too-large': 413,
  internal: 500,
  'plan-not-found': 404,
  'preset-not-found': 404,
  'revision-not-found': 404,
  'line-not-found': 422,
  'month-outside': 422,
  'revision-required': 428,
  'revision-clash': 412,
  'too-many-tags': 422,
  'idempotency-mismatch': 422,
  'plan-invalid': 422,
  'comparison-invalid': 422,
  'sketch-invalid': 422,
  'plan-outdated': 409,
  'plan-too-large': 413,
  'workbook-too-large': 422,
  'bad-cursor': 400,
  'store-unavailable': 503,
}

/** What cannot be found is 404 when the address names it, and 422 when the body does. */
export function statusOf(code: FaultCode | RefusalCode, part?: Part): ProblemStatus {
  return part === 'body' && statuses[code] === 404 ? 422 : statuses[code]
}
