import type { Arrangement } from '../arrangement.ts'
import { firstColumn } from '../layout.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import type { Row, Sheet } from '../xlsx/cell.ts'
import { monthFrozen, monthHeads, monthWidths } from './month-heads.ts'
import { sourceCells } from './source-cells.ts'

/** Inputs with a value a month: prices along a path, and what the calendar decides. */
export function monthlySheet(subject: Subject, { tabs, monthly }: Arrangement): Sheet {
  const { outcome, speech } = subject
  const { calendar } = outcome.evaluation
  const derived = new Set(outcome.centre.derived.map(({ input }) => input))
  const rows = monthly.map(({ input, values }): Row => {
    const said = derived.has(input)
      ? speech.phrase('workbook.fromCalendar', {})
      : sourceCells(subject, input.pointer, 0)
          .map(({ value }) => value)
          .filter(Boolean)
          .join(' · ')
    return {
      cells: [
        { value: speech.name(input.label) },
        { value: input.unit.text, look: { kind: 'quiet' } },
        { value: input.pointer, look: { kind: 'quiet' } },
        { value: said, look: { kind: 'quiet' } },
        { value: 0, look: { kind: 'quiet' } },
      ],
      run: { from: firstColumn, values, look: { kind: 'input', format: formatOf(input.unit.text) } },
    }
  })
  return {
    name: tabs.own.monthly,
    widths: monthWidths,
    frozen: monthFrozen,
    rows: [...monthHeads(tabs.own.monthly, calendar, speech.phrase), ...rows],
  }
}
