import type { Text } from './text.ts'

/** A part of a spreadsheet formula. */
export interface SheetPart extends Text {
  /** Of a value that is 1 or 0 the test that makes it so, `A1>B1`. */
  readonly test?: string
  /** Whether it may be an error where nobody asks for it, so that it stays with what guards it; as its arguments unless said. */
  readonly fails?: boolean
}

/** An argument as a formula of one month sees it. */
export interface SheetArg extends SheetPart {
  /** Its number, where it is one that is fixed in the equation. */
  readonly constant?: number
  /** Its cell in another month: 0 is this one, −1 the one before. Before the plan stands 0, after it an empty cell. */
  cell(by: number): string
  /** Its cells from one month to another, both counted from this one; null is the end of the plan. */
  cells(from: number, to: number | null): string
  /** Its cells from the month before the plan, which holds 0, to one counted from this. */
  cellsSince(to: number): string
}

/** The place of the formula: a cell of a row that holds one formula all along. */
export interface SheetPlace {
  /** The formula's own cell in another month. A formula that asks for it gets a row of its own. */
  own(by: number): string
  /** This month's cell of the calendar. */
  calendar(series: 'hours' | 'month-of-year' | 'year' | 'month'): string
}

/** The months of a line as a measure sees them. */
export interface SheetSeries {
  /** All months. */
  readonly all: string
  readonly first: string
  /** All months but the first. */
  readonly later: string
  readonly last: string
}

/** What a measure's formula may name beside the rows of its lines. */
export interface MeasurePlace {
  /** The months' indices, 0 first. */
  readonly months: string
  /** A cell with the monthly rate at which a search for a rate of return starts. */
  readonly guess: string
  /** Why there is no value, as a text in quotes. */
  reason(code: string): string
}

/** A number as spreadsheets write it. */
export const sheetNumber = (value: number): string => `${value}`.replace('e+', 'E').replace('e', 'E')

/** A whole number more or less than a cell. */
export const sheetShift = (cell: string, by: number): string =>
  by === 0 ? cell : `${cell}${by > 0 ? '+' : '-'}${Math.abs(by)}`

/** The cells of this month and those before it, `months` in all, as far as the plan reaches back. */
export function trailingCells(value: SheetArg, months: number, place: SheetPlace): string {
  // The row begins with the month before the plan: the month of index t is its cell t + 2.
  const first = sheetShift(place.calendar('month'), 3 - months)
  return `INDEX(${value.cellsSince(0)},MAX(2,${first})):${value.cell(0)}`
}
