import { annual, yearsOf } from '#model/readings/annual.ts'
import type { Arrangement } from '../arrangement.ts'
import { headRows, monthCells } from '../layout.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import { columnAt, Template } from '../template.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'
import { columnName } from '../xlsx/column.ts'

/** Columns of the annual sheet: name, unit, id, how months make a year, how far years and months differ, the years. */
export const firstYearColumn = 5
const differenceColumn = 4

export const annualWidths = [46, 11, 30, 12, 12, 18]

/** Row of a line on the annual sheet, 1 first, by id. */
export function annualRows({ places }: Arrangement): Map<string, number> {
  return new Map([...places.lines.keys()].map(({ id }, i) => [id, headRows + 1 + i]))
}

/** The years of a plan as heads of columns. */
export function yearHeads({ outcome, speech }: Subject, title: string, columns: readonly string[]): Row[] {
  const values = Float64Array.from(yearsOf(outcome.evaluation.calendar))
  const heads = columns.map(
    (column): Cell => ({
      value: column && speech.phrase(`workbook.column.${column}`, {}),
      look: { kind: 'head' },
    }),
  )
  return [
    { cells: [{ value: title, look: { kind: 'title' } }] },
    { cells: heads, run: { from: firstYearColumn, values, look: { kind: 'head' } } },
  ]
}

/** Every line by calendar year: the sum of a flow's months, the last month of a level. */
export function annualSheet(subject: Subject, { tabs, places }: Arrangement): Sheet {
  const { outcome, speech } = subject
  const { evaluation } = outcome
  const { calendar } = evaluation
  const year = monthCells(places.calendar.year.sheet, places.calendar.year.row, calendar.months).all
  const years = yearsOf(calendar).length
  const rows = [...places.lines].map(([line, place], i): Row => {
    const { all, last } = monthCells(place.sheet, place.row, calendar.months)
    const flow = line.annual === 'sum'
    const head = `${columnAt(0)}$${headRows}`
    const at = headRows + 1 + i
    const ofYears = `${columnName(firstYearColumn)}${at}:${columnName(firstYearColumn + years - 1)}${at}`
    const whole = flow ? `SUM(${all})-SUM(${ofYears})` : `${last}-${columnName(firstYearColumn + years - 1)}${at}`
    return {
      cells: [
        { value: speech.name(line.label) },
        { value: line.unit.text, look: { kind: 'quiet' } },
        { value: line.id, look: { kind: 'quiet' } },
        { value: speech.phrase(`workbook.annual.${line.annual}`, {}), look: { kind: 'quiet' } },
        {
          value: 0,
          formula: `IF(SUMSQ(${all})=0,0,ABS(${whole})/SQRT(SUMSQ(${all})))`,
          look: { kind: 'quiet', format: 'tiny' },
        },
      ],
      run: {
        from: firstYearColumn,
        values: Float64Array.from(annual(line, evaluation.series(line), calendar)),
        formula: new Template(flow ? `SUMIF(${year},${head},${all})` : `LOOKUP(${head},${year},${all})`),
        look: { kind: 'plain', format: formatOf(line.unit.text) },
      },
    }
  })
  const heads = yearHeads(subject, tabs.own.annual, ['name', 'unit', 'id', 'years', 'difference'])
  return {
    name: tabs.own.annual,
    fitsWidth: true,
    widths: annualWidths,
    frozen: { rows: 2, columns: 2 },
    rows: [...heads, ...rows],
  }
}

/** The cells that say how far the years of each line are from its months. */
export function differences({ tabs, places }: Arrangement): { sheet: string; from: string; to: string } {
  const column = columnName(differenceColumn)
  const last = headRows + places.lines.size
  return { sheet: tabs.own.annual, from: `$${column}$${headRows + 1}`, to: `$${column}$${last}` }
}
