/** What can go wrong in a use case, as codes; the sentences stand in the words. */
export type FaultCode =
  | 'plan-not-found'
  | 'preset-not-found'
  | 'revision-not-found'
  | 'line-not-found'
  | 'month-outside'
  | 'revision-required'
  | 'revision-clash'
  | 'idempotency-mismatch'
  | 'plan-invalid'
  | 'comparison-invalid'
  | 'plan-outdated'
  | 'plan-too-large'
  | 'workbook-too-large'
  | 'bad-cursor'
  | 'store-unavailable'

/** One offending place in what the caller sent. */
export interface Offence {
  /** JSON Pointer into the request's body, or the name of a header or query parameter. */
  readonly pointer: string
  /** Key of the sentence that says what was expected. */
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A failure that the caller can understand and mend; it becomes HTTP in one place. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly params: Readonly<Record<string, string | number>>
  readonly offences: readonly Offence[]

  constructor(
    code: FaultCode,
    params: Readonly<Record<string, string | number>> = {},
    offences: readonly Offence[] = [],
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'Fault'
    this.code = code
    this.params = params
    this.offences = offences
  }
}
