import type { Calendar } from '#algebra/calendar.ts'
import type { Phrase } from '#algebra/operator.ts'
import { firstColumn } from '../layout.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'

/** Widths of a sheet with months. */
export const monthWidths: Sheet['widths'] = [46, 11, 30, 40, 8, 17]

/** Name and unit stay in sight, and the months. */
export const monthFrozen = { rows: 2, columns: 2 }

const head = { kind: 'head' } as const

/** Title, and the heads of the columns with the months. */
export function monthHeads(title: string, calendar: Calendar, phrase: Phrase): Row[] {
  const columns = ['name', 'unit', 'id', 'formula', 'before'].map(
    (column): Cell => ({ value: phrase(`workbook.column.${column}`, {}), look: head }),
  )
  const months = Float64Array.from({ length: calendar.months }, (_, t) => serialOf(calendar, t))
  return [
    { cells: [{ value: title, look: { kind: 'title' } }] },
    { cells: columns, run: { from: firstColumn, values: months, look: { kind: 'head', format: 'month' } } },
  ]
}

/** Days since the end of 1899, as spreadsheets count them, of the first of a month. */
export function serialOf({ startYear, startMonth }: Calendar, t: number): number {
  return Date.UTC(startYear, startMonth - 1 + t, 1) / 86_400_000 + 25_569
}
