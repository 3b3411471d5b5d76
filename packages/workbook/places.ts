import type { Line } from '#algebra/expression.ts'
import type { Node } from '#algebra/graph.ts'

/** Where the months of a node stand. */
export interface Place {
  readonly sheet: string
  /** As a formula writes it, 1 first. */
  readonly row: number
}

/** Where everything that a formula may name stands. */
export interface Places {
  /** Rows of lines and of parts of formulas that have a row, and of inputs with a value a month. */
  readonly rows: ReadonlyMap<Node, Place>
  readonly lines: ReadonlyMap<Line, Place>
  /** Names of single values: inputs and unknowns. */
  readonly names: ReadonlyMap<Node, string>
  readonly calendar: Readonly<Record<'hours' | 'month-of-year' | 'year' | 'month', Place>>
}
