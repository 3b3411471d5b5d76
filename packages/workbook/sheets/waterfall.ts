import type { Line } from '#algebra/expression.ts'
import { yearsOf } from '#model/readings/annual.ts'
import type { Arrangement } from '../arrangement.ts'
import { headRows, sheetPrefix } from '../layout.ts'
import type { Subject } from '../subject.ts'
import { columnAt, Template } from '../template.ts'
import type { Row, Sheet } from '../xlsx/cell.ts'
import { annualRows, annualWidths, firstYearColumn, yearHeads } from './annual.ts'
import { annualLines } from './annual-line.ts'

/** Cash from revenue to shareholders by year, what is left, and by how much the cash held has changed. */
export function waterfallSheet(subject: Subject, arrangement: Arrangement): Sheet {
  const { tabs } = arrangement
  const { outcome, speech } = subject
  const { model, waterfall } = outcome.centre
  const shown = annualLines(subject, arrangement)
  const steps = waterfall.map(({ line, sign }) => shown(line, sign))
  const left = Float64Array.from(yearsOf(outcome.evaluation.calendar), (_, year) =>
    steps.reduce((sum, { run }) => sum + run!.values[year]!, 0),
  )
  const total: Row = {
    cells: [{ value: speech.phrase('workbook.waterfall.left', {}), look: { kind: 'sum' } }],
    run: {
      from: firstYearColumn,
      values: left,
      formula: new Template(`SUM(${columnAt(0)}${headRows + 1}:${columnAt(0)}${headRows + steps.length})`),
      look: { kind: 'sum', format: 'money' },
    },
  }
  const balance = model.lines.get('cash.balance')
  return {
    name: tabs.own.waterfall,
    fitsWidth: true,
    widths: annualWidths,
    frozen: { rows: 2, columns: 2 },
    rows: [
      ...yearHeads(subject, tabs.own.waterfall, ['name', 'unit', 'id', '', '']),
      ...steps,
      ...(steps.length > 0 ? [total] : []),
      ...(balance ? [change(subject, arrangement, balance, shown(balance))] : []),
    ],
  }
}

/** A year's last balance less that of the year before. */
function change({ speech }: Subject, arrangement: Arrangement, balance: Line, { run }: Row): Row {
  const row = annualRows(arrangement).get(balance.id)
  const prefix = sheetPrefix(arrangement.tabs.own.annual)
  const values = Float64Array.from(run!.values, (value, i) => value - (run!.values[i - 1] ?? 0))
  // In the first year the column before the years holds no balance but a share next to 0.
  const before = `IF(COLUMN()=${firstYearColumn + 1},0,${prefix}${columnAt(-1)}${row})`
  return {
    cells: [{ value: speech.phrase('workbook.waterfall.change', {}), look: { kind: 'quiet' } }],
    run: {
      from: firstYearColumn,
      values,
      formula: new Template(`${prefix}${columnAt(0)}${row}-${before}`),
      look: { kind: 'quiet', format: 'money' },
    },
  }
}
