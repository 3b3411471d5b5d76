import type { Line } from '#algebra/expression.ts'
import { annual } from '#model/readings/annual.ts'
import type { Arrangement } from '../arrangement.ts'
import { sheetPrefix } from '../layout.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import { columnAt, Template } from '../template.ts'
import type { Row } from '../xlsx/cell.ts'
import { annualRows, firstYearColumn } from './annual.ts'

/** Rows that show lines of the annual sheet, as they are or less. */
export function annualLines({ outcome, speech }: Subject, arrangement: Arrangement) {
  const { evaluation } = outcome
  const rows = annualRows(arrangement)
  const prefix = sheetPrefix(arrangement.tabs.own.annual)
  return (line: Line, sign: 1 | -1 = 1): Row => {
    const values = annual(line, evaluation.series(line), evaluation.calendar)
    return {
      cells: [
        { value: speech.name(line.label) },
        { value: line.unit.text, look: { kind: 'quiet' } },
        { value: line.id, look: { kind: 'quiet' } },
      ],
      run: {
        from: firstYearColumn,
        values: Float64Array.from(values, (value) => sign * value),
        formula: new Template(`${sign < 0 ? '-' : ''}${prefix}${columnAt(0)}${rows.get(line.id)}`),
        look: { kind: 'plain', format: formatOf(line.unit.text) },
      },
    }
  }
}
