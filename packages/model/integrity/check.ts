import type { Input, Line, Operand } from '#algebra/expression.ts'
import type { Place } from '#algebra/model-builder.ts'
import type { Books } from '../ground/books.ts'

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

/** What checks are written with. */
export interface Checking extends Books {
  /** The datum of the plan at a place: what a check recomputes from, whatever the equations made of it. */
  readonly read: (place: Place) => Input
  /** What violations of money are measured against, KRW. */
  readonly size: Line
}

/** Adds a check's violation as a line of the model. */
export function check({ builder }: Checking, id: string, of: string, violation: Operand, scale?: Line): Check {
  const line = builder.block('check').level(id, of, violation)
  return scale ? { id, violation: line, scale } : { id, violation: line }
}

/** A check of money. */
export const checkMoney = (to: Checking, id: string, violation: Operand): Check =>
  check(to, id, 'KRW', violation, to.size)
