import type { Line } from '#algebra/expression.ts'
import type { Check } from '#model/integrity/check.ts'
import type { Arrangement } from '../arrangement.ts'
import { headRows, monthCells, sheetPrefix } from '../layout.ts'
import type { Subject } from '../subject.ts'
import { differences } from './annual.ts'
import { measureRows, presentValueColumn } from './returns.ts'

/** The last month of a line. */
export function lastOf({ outcome }: Subject, { places }: Arrangement, line: Line): string {
  const { sheet, row } = places.lines.get(line)!
  return monthCells(sheet, row, outcome.evaluation.calendar.months).last
}

/** How far a check is off as a formula; none for what holds of the equations whatever the numbers. */
export function liveCheck(subject: Subject, arrangement: Arrangement, id: string): string | undefined {
  const check = subject.outcome.centre.checks.find((one) => one.id === id)
  if (check) return violation(subject, arrangement, check)
  if (id === 'years') {
    const { sheet, from, to } = differences(arrangement)
    return `MAX(${sheetPrefix(sheet)}${from}:${to})`
  }
  if (id === 'rates') {
    const rates = measureRows(subject).filter(({ measure }) => measure.reduction.name === 'irr')
    const prefix = sheetPrefix(arrangement.tabs.own.returns)
    return rates.length > 0
      ? `MAX(${rates.map(({ row }) => `${prefix}${presentValueColumn}${row}`).join(',')})`
      : undefined
  }
  return id === 'finite' ? errors(subject, arrangement) : undefined
}

/** The largest violation as a part of the largest month of its scale. */
function violation({ outcome }: Subject, { places }: Arrangement, { violation, scale }: Check): string {
  const largest = (line: Line) => {
    const { sheet, row } = places.lines.get(line)!
    const { all } = monthCells(sheet, row, outcome.evaluation.calendar.months)
    return `MAX(MAX(${all}),-MIN(${all}))`
  }
  const off = largest(violation)
  return scale ? `IF(${off}=0,0,${off}/${largest(scale)})` : off
}

/** How many cells of the blocks hold an error. */
function errors({ outcome }: Subject, { blocks }: Arrangement): string {
  const { months } = outcome.evaluation.calendar
  const counts = [...blocks].map(([sheet, rows]) => {
    const { all } = monthCells(sheet, headRows + 1, months)
    const last = monthCells(sheet, headRows + rows.length, months).last
    return `SUMPRODUCT(--ISERROR(${all.slice(0, all.indexOf(':'))}:${last.slice(last.indexOf('!') + 1)}))`
  })
  return counts.join('+')
}
