import type { Expression, Input, Line, Unknown } from './expression.ts'
import type { Measure } from './measure.ts'

/** An unknown, the line whose last month must be 0 (above it at a jump), and the line that says how large that is. */
export interface Solve {
  readonly unknown: Unknown
  readonly residual: Line
  readonly scale: Line
}

/** A finished set of equations. */
export interface Model {
  readonly inputs: ReadonlyMap<string, Input>
  readonly lines: ReadonlyMap<string, Line>
  readonly definitions: ReadonlyMap<Line, Expression>
  readonly measures: ReadonlyMap<string, Measure>
  readonly unknowns: readonly Solve[]
}
