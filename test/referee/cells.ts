import { strFromU8, unzipSync } from 'fflate'
import { boundsAt } from '#contract/bounds-at.ts'
import type { Plan } from '#contract/plan.ts'
import { speech } from '#words/speech.ts'
import { arrange } from '#workbook/arrangement.ts'
import { firstColumn } from '#workbook/layout.ts'
import { workbook } from '#workbook/workbook.ts'
import { columnName } from '#workbook/xlsx/column.ts'
import { readWorkbook, type Value } from '../workbook/read-workbook.ts'
import type { Outcome } from './engine.ts'
import { type Entry, entry } from './entry.ts'

/** What the cells of each line show by month, wherever the line stands, and how many of them hold a formula. */
export function cellsOf(plan: Plan, outcome: Outcome): (readonly [id: string, entry: Entry])[] {
  const subject = { plan, outcome, planHash: 'sha256-0', engineVersion: '0', speech: speech('en'), boundsAt }
  const bytes = workbook(subject)
  const sheets = readWorkbook(bytes)
  const live = formulasByRow(bytes, [...sheets.keys()])
  const { months } = outcome.evaluation.calendar
  return [...arrange(subject).places.lines].map(([{ id }, { sheet, row }]) => {
    const cells = sheets.get(sheet)!
    const shown = Array.from({ length: months }, (_, t) => cells.get(`${columnName(firstColumn + t)}${row}`))
    return [id, entry(`${live.get(sheet)!.get(`${row}`) ?? 0} formulas of ${months}`, shown.map(numberIn))] as const
  })
}

function numberIn(value: Value | undefined): number {
  if (typeof value === 'number') return value
  if (value === undefined) throw new Error('a month of a line has no cell')
  return value === '#DIV/0!' ? Number.POSITIVE_INFINITY : Number.NaN
}

/** How many cells of each row of each sheet hold a formula. */
function formulasByRow(bytes: Uint8Array, sheets: readonly string[]): Map<string, Map<string, number>> {
  const parts = unzipSync(bytes)
  return new Map(
    sheets.map((sheet, i) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!)
      const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)]
      return [sheet, new Map(rows.map(([cells, row]) => [row!, cells.split('<f').length - 1]))]
    }),
  )
}
