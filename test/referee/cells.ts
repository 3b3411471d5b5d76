import { boundsAt } from '#contract/bounds-at.ts'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { speech } from '#words/speech.ts'
import { arrange } from '#workbook/arrangement.ts'
import { firstColumn } from '#workbook/layout.ts'
import { workbook } from '#workbook/workbook.ts'
import { columnName } from '#workbook/xlsx/column.ts'
import { formulasOf } from '../workbook/formulas-of.ts'
import { readWorkbook, type Value } from '../workbook/read-workbook.ts'
import { type Entry, entry } from './record.ts'

/** What the cells of each line show by month, wherever the line stands, and how many of them hold a formula. */
export function cellsOf(plan: Plan, outcome: Outcome): (readonly [id: string, entry: Entry])[] {
  const subject = { plan, outcome, planHash: 'sha256-0', engineVersion: '0', speech: speech('en'), boundsAt }
  const bytes = workbook(subject)
  const sheets = readWorkbook(bytes)
  const live = new Map<string, number>()
  for (const { sheet, row, column } of formulasOf(bytes)) {
    if (column >= firstColumn) live.set(`${sheet} ${row}`, (live.get(`${sheet} ${row}`) ?? 0) + 1)
  }
  const { months } = outcome.evaluation.calendar
  return [...arrange(subject).places.lines].map(([{ id }, { sheet, row }]) => {
    const cells = sheets.get(sheet)!
    const shown = Array.from({ length: months }, (_, t) => cells.get(`${columnName(firstColumn + t)}${row}`))
    return [id, entry(`${live.get(`${sheet} ${row}`) ?? 0} formulas of ${months}`, shown.map(numberIn))] as const
  })
}

function numberIn(value: Value | undefined): number {
  if (typeof value === 'number') return value
  if (value === undefined) throw new Error('a month of a line has no cell')
  return value === '#DIV/0!' ? Number.POSITIVE_INFINITY : Number.NaN
}
