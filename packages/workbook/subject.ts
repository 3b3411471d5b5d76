import type { Speech } from '#algebra/formula-text.ts'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'

/** What a workbook is made of. */
export interface Subject {
  readonly plan: Plan
  readonly outcome: Outcome
  readonly planHash: string
  readonly engineVersion: string
  readonly speech: Speech
  /** Least and most that a plan may hold at a JSON Pointer. */
  readonly boundsAt: (pointer: string) => readonly [least: number, most: number] | undefined
}
