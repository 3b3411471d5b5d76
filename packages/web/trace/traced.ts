import type { Trace } from '#algebra/trace.ts'
import { traceLine, traceMeasure } from '#algebra/trace.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../language/language.ts'

/** Numbers in the tree of a measure; what is nearest to it comes first. */
const budget = 400
const depth = 6

/** The tree of a measure, which reaches over the whole plan. */
export function tracedMeasure({ program, evaluation }: Outcome, id: string, { speech }: Language): Trace | undefined {
  const measure = program.model.measures.get(id)
  return measure && traceMeasure(program, evaluation, measure, { depth, budget, speech })
}

/** An input by itself; of a path its last month. */
export function tracedInput({ program, evaluation }: Outcome, id: string): Trace | undefined {
  const input = program.model.inputs.get(id)
  const node = input && program.graph.ofLeaf.get(input)
  if (!input || !node) return undefined
  const last = evaluation.calendar.months - 1
  const { label, unit, pointer } = input
  return {
    kind: 'input',
    id,
    label,
    unit,
    value: evaluation.node(node)[last]!,
    months: [last, last],
    pointer,
    parts: [],
  }
}

/** A line in one month with the numbers its formula reads. */
export function tracedMonth(
  { program, evaluation }: Outcome,
  id: string,
  month: number,
  { speech }: Language,
): Trace | undefined {
  const line = program.model.lines.get(id)
  const at = Math.min(month, evaluation.calendar.months - 1)
  return line && traceLine(program, evaluation, { line, months: [at, at] }, { depth: 1, budget, speech })
}

/** The month of a range to look at first: the last of a level, the largest of a flow. */
export function tellingMonth({ program, evaluation }: Outcome, id: string, first: number, last: number): number {
  const line = program.model.lines.get(id)
  if (!line || line.annual === 'last') return last
  const series = evaluation.series(line)
  let best = last
  for (let t = last; t >= first; t--) if (Math.abs(series[t]!) > Math.abs(series[best]!)) best = t
  return best
}

/** The value of a line over months: the sum of a flow, the last month of a level. */
export function valueOver({ program, evaluation }: Outcome, id: string, first: number, last: number): number | null {
  const line = program.model.lines.get(id)
  if (!line) return null
  const series = evaluation.series(line).subarray(first, last + 1)
  return line.annual === 'last' ? (series.at(-1) ?? null) : series.reduce((sum, value) => sum + value, 0)
}
