import Papa from 'papaparse'
import { valueAt } from '#pointer/json-pointer.ts'
import { withCited } from '../editor/document/cited.ts'
import { monthOf } from '../editor/entry/pasted.ts'

/** What is wrong with a table, and where; keys of words with what fills their gaps. */
export interface Misfit {
  readonly key: 'new.csv.head' | 'new.csv.place' | 'new.csv.month' | 'new.csv.number' | 'new.csv.empty'
  readonly args: Readonly<Record<string, string | number>>
}

export type Laid =
  | { readonly ok: true; readonly plan: unknown }
  | { readonly ok: false; readonly misfits: readonly Misfit[] }

/**
 * A plan with paths of a CSV in place of its own: months in the first column, the others headed by the places of the
 * paths. An empty cell is no step. Numbers are the plan's own: 0.05 is 5 %.
 */
export function laidPaths(plan: unknown, csv: string): Laid {
  const { data } = Papa.parse<string[]>(csv.trim(), { skipEmptyLines: 'greedy' })
  const [head = [], ...rows] = data.map((row) => row.map((cell) => cell.trim()))
  const [first = '', ...places] = head
  if (first.toLowerCase() !== 'month' || places.length === 0)
    return { ok: false, misfits: [{ key: 'new.csv.head', args: { found: head.join(', ') || '–' } }] }
  const misfits = [...placesOff(plan, places), ...rows.flatMap((row, k) => cellsOff(row, k + 2))]
  if (rows.length === 0) misfits.push({ key: 'new.csv.empty', args: {} })
  if (misfits.length > 0) return { ok: false, misfits }
  const laid = places.reduce<unknown>((next, pointer, column) => {
    const steps = rows.flatMap((row) => {
      const cell = row[column + 1] ?? ''
      return cell === '' ? [] : [{ from: monthOf(row[0] ?? ''), value: numberOf(cell) }]
    })
    return steps.length > 0 ? withCited(next, pointer, steps, {}) : next
  }, plan)
  return { ok: true, plan: laid }
}

const placesOff = (plan: unknown, places: readonly string[]): Misfit[] =>
  places.flatMap((pointer, k) =>
    isPath(valueAt(plan, pointer)) ? [] : [{ key: 'new.csv.place', args: { column: k + 2, pointer } }],
  )

const isPath = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((step) => typeof valueAt(step, '/from') === 'string')

function cellsOff([month = '', ...cells]: readonly string[], row: number): Misfit[] {
  const numbers = cells.flatMap((text, k): Misfit[] =>
    text === '' || Number.isFinite(numberOf(text))
      ? []
      : [{ key: 'new.csv.number', args: { row, column: k + 2, text } }],
  )
  return monthOf(month) === undefined ? [{ key: 'new.csv.month', args: { row, text: month } }, ...numbers] : numbers
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'))
