import type { Evaluated } from '../plan/use-outcome.ts'

/** A plan whose measure is explained, and what it is called. */
export interface Side {
  readonly title: string
  readonly evaluated: Evaluated
}
