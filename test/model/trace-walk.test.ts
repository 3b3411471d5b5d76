import { expect, test } from 'vitest'
import type { Expression, Line } from '#algebra/expression.ts'
import type { Fold, Measure } from '#algebra/measure.ts'
import { type Trace, traceLine, traceMeasure } from '#algebra/trace.ts'
import { presets } from '#catalog/presets.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { recomputed } from './recomputed.ts'

const speech = { phrase: (key: string) => key, name: ({ key }: { key: string }) => key }
const options = { depth: 1, budget: 10_000, speech }

interface Asked {
  readonly line: Line
  readonly months: readonly [number, number]
  readonly fold?: Fold | undefined
}

/** Every number of every trace, each once, and those whose formula does not hold of the values beside it. */
function walked(outcome: Outcome): { numbers: number; sums: number; telling: number; wrong: string[] } {
  const { program, evaluation } = outcome
  const { model } = program
  const { calendar } = evaluation
  const last = calendar.months - 1
  const seen = new Set<string>()
  const queue: Asked[] = []
  const wrong: string[] = []
  let [numbers, sums, telling] = [0, 0, 0]

  const series = (expression: Expression): Float64Array => {
    if (expression.kind === 'line') return evaluation.series(expression)
    if (expression.kind === 'constant') return new Float64Array(calendar.months).fill(expression.value)
    if (expression.kind !== 'application') return evaluation.node(program.graph.ofLeaf.get(expression)!)
    const out = new Float64Array(calendar.months)
    expression.operator.evaluate(out, expression.args.map(series), 0, calendar.months, expression.parameter, calendar)
    return out
  }
  const judge = (
    what: string,
    said: number | null,
    needed: number | null | undefined,
    parts: readonly Trace[],
  ): void => {
    const size = parts.reduce((most, { value }) => Math.max(most, Math.abs(value ?? 0)), Math.abs(said ?? 0))
    const same = said === needed || (said !== null && needed != null && Math.abs(said - needed) <= 1e-9 * size)
    if (!same) wrong.push(`${what}: ${said}, by its parts ${needed}`)
  }
  const follow = (parts: readonly Trace[]): void => {
    for (const { kind, id, months, fold } of parts) {
      const key = `${id}@${months} ${fold?.to ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      numbers++
      if (kind === 'line') queue.push({ line: model.lines.get(id)!, months: months!, fold })
      const solve = kind === 'unknown' ? model.unknowns.find(({ unknown }) => unknown.id === id)! : undefined
      if (solve) queue.push({ line: solve.residual, months: [last, last] })
    }
  }

  for (const measure of model.measures.values()) {
    const trace = traceMeasure(program, evaluation, measure, options)
    numbers++
    judge(measure.id, trace.value, ofMeasure(measure, trace.parts, outcome), trace.parts)
    follow(trace.parts)
  }
  for (let asked = queue.pop(); asked; asked = queue.pop()) {
    const trace = traceLine(program, evaluation, asked, options)
    const formula = model.definitions.get(asked.line)!
    const [from, to] = trace.months!
    if (trace.fold?.to === 'sum') sums++
    if (trace.telling) telling++
    const own = evaluation.series(asked.line).subarray(from, to + 1)
    const whole = own.reduce((sum, month) => sum + month, 0) / (trace.fold?.to === 'mean' ? own.length : 1)
    judge(`${asked.line.id} ${asked.months}`, trace.value, whole, [])
    const at = trace.telling?.month ?? to
    const months = [trace.telling || from === to ? at : from, at] as const
    const { parts } = trace
    const opening = parts.find(({ id }) => id === asked.line.id)
    const carries = formula.kind === 'application' && formula.operator.carries
    const shown = { parts, calendar, series }
    const [inflow, outflow] = carries ? formula.args.map((arg) => recomputed(arg, months, shown)!) : []
    const needed = carries ? (opening?.value ?? 0) + inflow! - outflow! : recomputed(formula, months, shown)
    judge(
      `${asked.line.id} ${months} of ${asked.months}`,
      trace.telling ? trace.telling.value : trace.value,
      needed,
      parts,
    )
    follow(parts)
  }
  return { numbers, sums, telling, wrong }
}

/** A measure from the values shown beside it; one that reads every month, from those months. */
function ofMeasure(
  { reduction }: Measure,
  parts: readonly Trace[],
  { evaluation }: Outcome,
): number | null | undefined {
  const [first, second] = parts
  const whole = reduction.evaluate(reduction.of.map(evaluation.series))
  if (parts.some(({ fold }) => fold?.monthly)) return whole.ok ? whole.value : null
  if (reduction.name === 'ratio-of-totals') return second!.value === 0 ? null : first!.value! / second!.value!
  // Without a value: a condition that holds in no month, or a last month below 0.
  if (!whole.ok) return parts.length === 1 && first!.value! <= 0 ? null : undefined
  if (reduction.name === 'first-where' || reduction.name === 'stays-positive-from')
    return parts.find(({ value }) => (reduction.name === 'first-where' ? value !== 0 : value! >= 0))?.months?.[1]
  return first?.value
}

test.for([...presets.keys()])(
  'every number of %s is what its formula makes of the values beside it',
  { timeout: 60_000 },
  (id) => {
    const { numbers, sums, telling, wrong } = walked(evaluatePlan(presets.get(id)!))
    expect(wrong.slice(0, 20)).toEqual([])
    expect(numbers).toBeGreaterThan(10_000)
    expect(Math.min(sums, telling)).toBeGreaterThan(100)
  },
)
