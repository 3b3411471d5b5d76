import type { Fault, FaultCode } from '#usecases/fault.ts'
import type { Part } from './refusal.ts'

export interface Place {
  readonly in: Part
  readonly pointer: string
}

const asks = (body: unknown, key: string): boolean =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, key)

/** Where in the request a use case’s fault lies; nowhere when it is in the address or the plan as a whole. */
export function placeOf({ code }: Fault, body: unknown): Place | undefined {
  const inBody = (key: string): Place | undefined => (asks(body, key) ? { in: 'body', pointer: `/${key}` } : undefined)
  const places: Partial<Record<FaultCode, Place | undefined>> = {
    'preset-not-found': inBody('preset'),
    'line-not-found': inBody('measure') ?? inBody('line'),
    'month-outside': inBody('month'),
    'bad-cursor': { in: 'query', pointer: '/cursor' },
    'plan-too-large': inBody('plan'),
    'idempotency-mismatch': { in: 'header', pointer: '/idempotency-key' },
    'revision-required': { in: 'header', pointer: '/if-match' },
    'revision-clash': { in: 'header', pointer: '/if-match' },
  }
  return places[code]
}
