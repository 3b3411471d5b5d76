import { type Arrangement, calendarSeries } from '../arrangement.ts'
import { beforeColumn, firstColumn, headRows } from '../layout.ts'
import type { Subject } from '../subject.ts'
import { columnAt, Template } from '../template.ts'
import type { Row, Sheet } from '../xlsx/cell.ts'
import { monthFrozen, monthHeads, monthWidths, serialOf } from './month-heads.ts'

/** The months: their index, year, number in the year and hours. */
export function calendarSheet({ outcome, speech }: Subject, { tabs, places }: Arrangement): Sheet {
  const { calendar } = outcome.evaluation
  const here = (row: number) => `${columnAt(0)}${row}`
  const [title, heads] = monthHeads(tabs.own.calendar, calendar, speech.phrase)
  const rows: Record<(typeof calendarSeries)[number], { formula: string; values: Float64Array; before?: number }> = {
    month: {
      formula: `${columnAt(-1)}${places.calendar.month.row}+1`,
      values: Float64Array.from({ length: calendar.months }, (_, t) => t),
      before: -1,
    },
    year: { formula: `YEAR(${here(headRows)})`, values: calendar.year },
    'month-of-year': { formula: `MONTH(${here(headRows)})`, values: calendar.monthOfYear },
    hours: { formula: `(EDATE(${here(headRows)},1)-${here(headRows)})*24`, values: calendar.hours },
  }
  const months = {
    cells: [...heads!.cells.slice(0, beforeColumn), { value: serialOf(calendar, -1), look: heads!.run!.look! }],
    run: { ...heads!.run!, formula: new Template(`EDATE(${columnAt(-1)}${headRows},1)`) },
  }
  const series = calendarSeries.map((name): Row => {
    const { formula, values, before } = rows[name]
    return {
      cells: [
        { value: speech.phrase(`operator.calendar-${name}`, {}) },
        undefined,
        undefined,
        undefined,
        before === undefined ? undefined : { value: before, look: { kind: 'quiet' } },
      ],
      run: { from: firstColumn, values, formula: new Template(formula) },
    }
  })
  return { name: tabs.own.calendar, widths: monthWidths, frozen: monthFrozen, rows: [title!, months, ...series] }
}
