import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import { cellsOf } from './cells.ts'
import type { Outcome } from './engine.ts'
import { type Entry, entry } from './entry.ts'

export const kinds = ['inputs', 'lines', 'measures', 'unknowns', 'checks', 'alerts', 'cells'] as const

export type Kind = (typeof kinds)[number]

/** Everything that an engine says of a plan, by id. */
export type PlanRecord = Readonly<Record<Kind, ReadonlyMap<string, Entry>>>

/** What an outcome says; lines and cells hold one number a month. Cells only where the plan's workbook is wanted. */
export function recordOf(plan: Plan, outcome: Outcome, workbook: boolean): PlanRecord {
  const { centre, evaluation, checks, alerts } = outcome
  const { inputs, lines, measures } = centre.model
  return {
    inputs: byId([...inputs.values()].map(({ id, unit, pointer }) => [id, entry(`${unit.text} ${pointer}`)])),
    lines: byId(
      [...lines.values()].map((line) => [
        line.id,
        entry(`${line.unit.text} ${line.annual}`, Float64Array.from(evaluation.series(line))),
      ]),
    ),
    measures: byId([...measures.keys()].map((id) => [id, measureEntry(evaluation.measures.get(id)!)])),
    unknowns: byId(
      [...evaluation.unknowns].map(([id, found]) => [id, entry(found.ok ? 'solved' : found.reason, [found.value])]),
    ),
    checks: byId(
      checks.map(({ id, ok, worst, month }) => [id, entry(ok ? 'holds' : `broken in month ${month}`, [worst])]),
    ),
    alerts: byId(
      alerts.map(({ id, severity, args, month, months }) => {
        const isNumber = ([, arg]: [string, string | number]) => typeof arg === 'number'
        const words = Object.entries(args).filter((arg) => !isNumber(arg))
        const numbers = Object.entries(args).filter(isNumber)
        const names = numbers.map(([name]) => name)
        return [
          `${id} ${JSON.stringify(Object.fromEntries(words))}`,
          entry(
            `${severity} from month ${month} in ${months} ${names}`,
            numbers.map(([, value]) => Number(value)),
          ),
        ]
      }),
    ),
    cells: workbook ? byId(cellsOf(plan, outcome)) : new Map(),
  }
}

function measureEntry(found: MeasureValue): Entry {
  const { roots = [], unique, rule, mirr } = found.detail ?? {}
  const facts = [found.ok ? 'a value' : found.reason, `${roots.length} roots`, unique, rule, mirr !== undefined]
  return entry(facts.join(' '), [...(found.ok ? [found.value] : []), ...roots, ...(mirr === undefined ? [] : [mirr])])
}

/** What says more than one thing of an id is told apart by its turn. */
function byId(all: readonly (readonly [id: string, entry: Entry])[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const [id, one] of all) {
    let turn = 1
    while (found.has(turn === 1 ? id : `${id} (${turn})`)) turn++
    found.set(turn === 1 ? id : `${id} (${turn})`, one)
  }
  return found
}
