import type { Line, Operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'

/** Something that must hold in every month: how far it is broken, and against what that is measured. */
export interface Check {
  readonly id: string
  readonly violation: Line
  /** Its largest month is the scale; none for violations that are pure numbers. */
  readonly scale?: Line
}

/** Whether something that must hold did, and how far it was off, as a part of its scale. */
export interface CheckResult {
  readonly id: string
  readonly ok: boolean
  readonly worst: number
  /** Index of the worst month, where one can be named. */
  readonly month?: number
}

/** Adds a check's violation as a line of the model. */
export function check(builder: ModelBuilder, id: string, of: string, violation: Operand, scale?: Line): Check {
  const line = builder.block('check').level(id, of, violation)
  return scale ? { id, violation: line, scale } : { id, violation: line }
}
