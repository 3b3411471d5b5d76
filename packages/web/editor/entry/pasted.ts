import { monthAt } from '#contract/rules/rule.ts'

/** Cells of a table as a spreadsheet puts them on the clipboard. */
export const cellsOf = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim()))

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A month as people write it in a table, as `YYYY-MM`; undefined for what is none.
 * @example monthOf('2027년 3월') // '2027-03'
 * @example monthOf('Mar-27') // '2027-03'
 */
export function monthOf(text: string): string | undefined {
  const [, year, month] =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})(?:\s*[-./월]?\s*(?:\d{1,2})?\s*[일.]?)$/.exec(text.trim()) ?? []
  const [, name = '', short] = /^([A-Za-z]{3})[A-Za-z]*[-\s]+(\d{2}|\d{4})$/.exec(text.trim()) ?? []
  const named = monthNames.indexOf(name.toLowerCase())
  const of = short === undefined ? Number(year) : Number(short) + (short.length === 2 ? 2000 : 0)
  const position = short === undefined ? Number(month) - 1 : named
  return of >= 1900 && position >= 0 && position < 12 ? monthAt(of * 12 + position) : undefined
}

/** A step of a path as it was pasted; what cannot be read stays as the text that it is, to be named and mended. */
export interface PastedStep {
  readonly from: string
  readonly value: unknown
}

/**
 * Steps of a path from the cells of a table: months beside values, in columns or in rows, with or without a head.
 * @param number what a cell states, undefined where it states none
 */
export function pastedSteps(
  cells: readonly (readonly string[])[],
  number: (text: string) => number | undefined,
): PastedStep[] {
  const inRows = cells.length === 2 && (cells[0]?.length ?? 0) > 2
  const table = inRows ? transposed(cells) : cells
  const rows = table.filter((row) => row.some((cell) => cell !== ''))
  const isHead = (row: readonly string[]) =>
    row.every((cell) => monthOf(cell) === undefined && number(cell) === undefined)
  return rows
    .filter((row, k) => k > 0 || !isHead(row))
    .map(([from = '', value = '']) => ({ from: monthOf(from) ?? from, value: number(value) ?? value }))
}

const transposed = (cells: readonly (readonly string[])[]): string[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''))
