import type { Target } from '../trace/target.ts'

/** Asks for the trace of a number of a column. */
export type AskOf = (id: string, target: Target) => void

/** Asks what explains the difference of a measure of a column to the base. */
export type ExplainOf = (id: string, measure: string) => void
