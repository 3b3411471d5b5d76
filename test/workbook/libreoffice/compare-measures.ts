import type { Evaluation } from '#algebra/evaluate.ts'
import type { Arrangement } from '#workbook/arrangement.ts'
import { measureRows } from '#workbook/sheets/returns.ts'
import type { Subject } from '#workbook/subject.ts'
import type { Cells } from '../read-workbook.ts'

const RELATIVE = 1e-9

/** A rate near 0 has no scale of its own but 1; IRR of a spreadsheet ends its search within a little of it. */
const RATE = 1e-11

/** A present value is a rest of its flows: it is measured against them. */
const REST = 1e-12

/** Measures whose cell differs from an evaluation; one without a value is a text that says why. */
export function wrongMeasures(
  cells: Cells,
  subject: Subject,
  { tabs }: Arrangement,
  evaluation: Evaluation,
): { compared: number; wrong: unknown[] } {
  const sheet = cells.get(tabs.own.returns)!
  const rows = measureRows(subject)
  const wrong = rows.flatMap(({ measure: { id, reduction }, row }): unknown[] => {
    const expected = evaluation.measures.get(id)!
    const found = sheet.get(`B${row}`)
    if (!expected.ok)
      return found === subject.speech.phrase(`why.${expected.reason}`, {}) ? [] : [{ id, found, expected }]
    const flows = reduction.name === 'npv' ? Math.max(...evaluation.series(reduction.of[0]!).map(Math.abs)) : 0
    const rate = reduction.unit.text === '1/year' ? RATE : 0
    const allowed = Math.max(RELATIVE * Math.abs(expected.value), REST * flows, rate)
    return typeof found === 'number' && Math.abs(found - expected.value) <= allowed ? [] : [{ id, found, expected }]
  })
  return { compared: rows.length, wrong }
}
