import type { Line } from '#algebra/expression.ts'

/** Something a reader should know of a plan whose arithmetic is sound. */
export interface Alert {
  readonly id: string
  readonly severity: 'amber' | 'red'
  /** Not 0 in the months the alert is about. */
  readonly condition: Line
  /** Fill the gaps of the sentence. */
  readonly args: Readonly<Record<string, string>>
  /** Its largest month says how much the least repair takes. */
  readonly amount?: Line
}
