import type { Issue } from '#contract/finding/findings.ts'

/** What is wrong with a request before any use case sees it. */
export type RefusalCode =
  | 'request-invalid'
  | 'content-invalid'
  | 'no-such-address'
  | 'method-not-allowed'
  | 'not-json'
  | 'body-too-large'
  | 'internal'

export type Part = 'body' | 'query' | 'path' | 'header'

/** One offending place: named by us, or found by a schema. */
export type Offence =
  | { readonly in: Part; readonly issue: Issue }
  | {
      readonly in: Part
      readonly pointer: string
      readonly code: string
      readonly params: Readonly<Record<string, string | number>>
    }

/** A request that is not let through; it becomes HTTP in one place. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string | number>>
  readonly offences: readonly Offence[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: RefusalCode,
    params: Readonly<Record<string, string | number>> = {},
    offences: readonly Offence[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.offences = offences
    this.headers = headers
  }
}
