/** What can go wrong in a use case, as codes, each with its params; the sentences stand in the words. */
export type FaultCode =
  /** `id`; also of one that is hidden, or another organisation's */
  | 'plan-not-found'
  /** `id`, `known` */
  | 'preset-not-found'
  /** `id`, `number` */
  | 'revision-not-found'
  /** `id` of a line or measure that the model of the plan does not have */
  | 'line-not-found'
  /** `month`, `first`, `last` */
  | 'month-outside'
  | 'revision-required'
  /** `latest`, `seen`: the revision that is there, and the one that the writer knew */
  | 'revision-clash'
  /** `most` */
  | 'too-many-tags'
  /** `key` */
  | 'idempotency-mismatch'
  /** by its offences, as the next */
  | 'plan-invalid'
  | 'comparison-invalid'
  | 'sketch-invalid'
  /** `id`, and the engine versions `saved` and `current` */
  | 'plan-outdated'
  /** `bytes`, `limit` */
  | 'plan-too-large'
  /** `bytes`, `limit` */
  | 'workbook-too-large'
  | 'bad-cursor'
  /** the refusal of the engine is its cause; the same may be asked again */
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
