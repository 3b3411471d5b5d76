import Papa from 'papaparse'
import { valueAt } from '#pointer/json-pointer.ts'
import { withCited } from '../editor/document/cited.ts'
import { monthOf } from '../editor/entry/pasted.ts'

/** What is wrong with a table, and where; keys of words with what fills their gaps. */
export interface Misfit {
  readonly key: `new.csv.${'head' | 'place' | 'twice' | 'month' | 'number' | 'beyond' | 'empty'}`
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
  if (!['month', '월'].includes(first.toLowerCase()) || places.length === 0)
    return { ok: false, misfits: [{ key: 'new.csv.head', args: { found: head.join(', ') || '–' } }] }
  const misfits = [...placesOff(plan, places), ...rows.flatMap((row, k) => cellsOff(row, k + 2, places.length))]
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
  places.flatMap((pointer, k): Misfit[] => {
    const args = { column: k + 2, pointer }
    if (places.indexOf(pointer) < k) return [{ key: 'new.csv.twice', args }]
    return isPath(valueAt(plan, pointer)) ? [] : [{ key: 'new.csv.place', args }]
  })

const isPath = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((step) => typeof valueAt(step, '/from') === 'string')

function cellsOff([month = '', ...cells]: readonly string[], row: number, columns: number): Misfit[] {
  const off = cells.flatMap((text, k): Misfit[] => {
    if (text === '') return []
    const args = { row, column: k + 2, text }
    if (k >= columns) return [{ key: 'new.csv.beyond', args }]
    return Number.isFinite(numberOf(text)) ? [] : [{ key: 'new.csv.number', args }]
  })
  return monthOf(month) === undefined ? [{ key: 'new.csv.month', args: { row, text: month } }, ...off] : off
}

/** Decimals as a spreadsheet writes them, thousands set off or not; NaN for all else. */
const numberOf = (text: string): number =>
  /^[-−+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[-+]?\d+)?$/i.test(text) && /\d/.test(text)
    ? Number(text.replaceAll(',', '').replace('−', '-'))
    : Number.NaN
