import type { Look } from './looks.ts'

/** What a formula came to, or what a cell holds. */
export type CellValue = number | string | undefined

/** One cell of a sheet. */
export interface Cell {
  readonly value?: CellValue
  /** Without the equals sign; the value is then what it came to. */
  readonly formula?: string
  readonly look?: Look
  /** The cell that a click leads to, `Inputs!A1`. */
  readonly leadsTo?: string
  /** The text it shows when all is well; anything else is shown in red. */
  readonly mustBe?: string
  /** Between which numbers the value should stay. */
  readonly bounds?: readonly [least: number, most: number]
}

/** One formula in many cells of a row, one column on in each. */
export interface Run {
  /** Column of the first cell, 0 first. */
  readonly from: number
  readonly values: ArrayLike<number>
  /** The formula of a column; none where the values are data. */
  readonly formula?: RunFormula
  readonly look?: Look
}

export interface RunFormula {
  /** In the column of that index. */
  at(column: number): string
  /**
   * Whether all cells stand in one sheet. Spreadsheets take such a formula once for the whole run; one that names other
   * sheets is written out in each cell, as spreadsheets themselves do.
   */
  readonly local: boolean
}

export interface Row {
  /** By column from A; undefined leaves a cell empty. */
  readonly cells: readonly (Cell | undefined)[]
  readonly run?: Run
  /** A part of the row above it, which it can be folded under. */
  readonly part?: boolean
}

export interface Sheet {
  readonly name: string
  /** Widths in characters, from A; the last holds for all further columns. */
  readonly widths: readonly number[]
  /** Printed one page wide. */
  readonly fitsWidth?: boolean
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly rows: readonly Row[]
}

/** A name for a cell, absolute, such as `Inputs!$B$7`. */
export interface DefinedName {
  readonly name: string
  readonly cell: string
}
