import { arrange } from './arrangement.ts'
import { sheetPrefix } from './layout.ts'
import { annualSheet } from './sheets/annual.ts'
import { blockSheet } from './sheets/block.ts'
import { calendarSheet } from './sheets/calendar.ts'
import { checksSheet } from './sheets/checks.ts'
import { coverSheet } from './sheets/cover.ts'
import { inputsSheet } from './sheets/inputs.ts'
import { monthlySheet } from './sheets/monthly.ts'
import { returnsSheet } from './sheets/returns.ts'
import { statementsSheet } from './sheets/statements.ts'
import { waterfallSheet } from './sheets/waterfall.ts'
import type { Subject } from './subject.ts'
import { workbookFile } from './xlsx/workbook-file.ts'

/** A plan's model as the bytes of an .xlsx file: every line, measure and check as a formula over the plan's inputs. */
export function workbook(subject: Subject): Uint8Array<ArrayBuffer> {
  const arrangement = arrange(subject)
  const { tabs, blocks, inputs, unknowns } = arrangement
  const of = [...tabs.blocks].map(([block, name]) => blockSheet(subject, arrangement, block, name, blocks.get(name)!))
  const sheets = [
    coverSheet(subject, arrangement),
    inputsSheet(subject, arrangement),
    monthlySheet(subject, arrangement),
    calendarSheet(subject, arrangement),
    statementsSheet(subject, arrangement),
    waterfallSheet(subject, arrangement),
    returnsSheet(subject, arrangement),
    checksSheet(subject, arrangement),
    annualSheet(subject, arrangement),
    ...of,
  ]
  const single = [...unknowns, ...[...inputs.values()].flat()]
  const names = single.map(({ name, row }) => ({ name, cell: `${sheetPrefix(tabs.own.inputs)}$B$${row}` }))
  return workbookFile(sheets, names)
}
