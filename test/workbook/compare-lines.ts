import type { Evaluation } from '#algebra/evaluate.ts'
import type { Line } from '#algebra/expression.ts'
import { annual } from '#model/readings/annual.ts'
import type { Arrangement } from '#workbook/arrangement.ts'
import { firstColumn } from '#workbook/layout.ts'
import { annualRows, firstYearColumn } from '#workbook/sheets/annual.ts'
import { columnName } from '#workbook/xlsx/column.ts'
import type { Cells, Value } from './read-workbook.ts'

/** A cell is right within this part of the engine's number. */
const RELATIVE = 1e-9

/**
 * Differences of nearly equal numbers: spreadsheets set what is left beyond the fifteenth digit to 0, the engine keeps
 * it. Such a rest is measured against the largest number of its unit, as the engine's checks measure by a scale.
 */
const REST = 1e-12

export interface Comparison {
  cells: number
  /** Cells that differ by a rest. */
  rests: number
  /** Largest relative difference of a number that is no rest. */
  worst: number
  readonly wrong: {
    readonly at: string
    readonly line: string
    readonly found: Value | undefined
    readonly expected: number
  }[]
}

/** Compares every cell of every line, by month and by year, with an evaluation. */
export function compareLines(cells: Cells, { places, tabs }: Arrangement, evaluation: Evaluation): Comparison {
  const comparison: Comparison = { cells: 0, rests: 0, worst: 0, wrong: [] }
  const largest = largestByUnit(places.lines.keys(), evaluation)
  const years = annualRows({ places } as Arrangement)
  for (const [line, { sheet, row }] of places.lines) {
    // How far a check is broken is a rest of what it compares, pure number or not.
    const rest = REST * (largest.get(line.unit.text) ?? (line.id.startsWith('check.') ? 1 : 0))
    const series = evaluation.series(line)
    compare(comparison, line.id, cells.get(sheet)!, row, firstColumn, series, rest)
    const byYear = annual(line, series, evaluation.calendar)
    compare(comparison, line.id, cells.get(tabs.own.annual)!, years.get(line.id)!, firstYearColumn, byYear, 12 * rest)
  }
  return comparison
}

function compare(
  comparison: Comparison,
  line: string,
  cells: ReadonlyMap<string, Value>,
  row: number,
  from: number,
  expected: ArrayLike<number>,
  rest: number,
): void {
  for (let i = 0; i < expected.length; i++) {
    const at = `${columnName(from + i)}${row}`
    const found = cells.get(at)
    const wanted = expected[i]!
    comparison.cells++
    const off = typeof found === 'number' ? Math.abs(found - wanted) : Number.POSITIVE_INFINITY
    const relative = off === 0 ? 0 : off / Math.abs(wanted)
    if (relative <= RELATIVE) comparison.worst = Math.max(comparison.worst, relative)
    else if (off <= rest) comparison.rests++
    else comparison.wrong.push({ at, line, found, expected: wanted })
  }
}

function largestByUnit(lines: Iterable<Line>, evaluation: Evaluation): Map<string, number> {
  const largest = new Map<string, number>()
  for (const line of lines) {
    const unit = line.unit.text
    // Of pure numbers one is as large as another: a flag is no rest of a count.
    if (unit === '1') continue
    for (const value of evaluation.series(line)) {
      if (Number.isFinite(value)) largest.set(unit, Math.max(largest.get(unit) ?? 0, Math.abs(value)))
    }
  }
  return largest
}
