import { columnName } from './xlsx/column.ts'

/** Columns of every sheet that has months: name, unit, id, formula in words, the month before the plan, the months. */
export const beforeColumn = 4
export const firstColumn = beforeColumn + 1

/** Rows of every sheet that has months: title, then the months. */
export const headRows = 2

/** A sheet's name as a formula writes it, with the sign that follows it. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_]{4,}$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`

/** Cells of a row of months: the first month, and all. */
export interface MonthCells {
  readonly all: string
  readonly first: string
  readonly later: string
  readonly last: string
}

/** The months of a row, absolute, as another sheet names them. */
export function monthCells(sheet: string, row: number, months: number): MonthCells {
  const prefix = sheetPrefix(sheet)
  const at = (t: number) => `$${columnName(firstColumn + t)}$${row}`
  const last = at(months - 1)
  return {
    all: `${prefix}${at(0)}:${last}`,
    first: `${prefix}${at(0)}`,
    later: `${prefix}${at(1)}:${last}`,
    last: `${prefix}${last}`,
  }
}

/** A text inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`
