import type { Calendar } from './calendar.ts'
import type { Input, Line } from './expression.ts'
import type { Node } from './graph.ts'
import type { MeasureValue } from './measure.ts'
import type { Program } from './program.ts'
import type { Step } from './schedule.ts'
import { bracketedNewton, type Solution } from './solve.ts'
import { type MonthlyWork, workspace } from './workspace.ts'

/** A plan's data by input id: one number, or one a month. */
export type Data = ReadonlyMap<string, number | Float64Array>

/** Everything a model says about one set of data. The series are its own: read them, do not write them. */
export interface Evaluation {
  readonly calendar: Calendar
  /** One value a month. */
  series(line: Line): Float64Array
  /** Value of any node of the program, one a month. */
  node(node: Node): Float64Array
  readonly measures: ReadonlyMap<string, MeasureValue>
  /** How each unknown was found, by id. */
  readonly unknowns: ReadonlyMap<string, Solution>
}

/** A solved residual is below this part of its scale. */
const RESIDUAL_TOLERANCE = 1e-12

/**
 * Evaluates every line and measure for one set of data.
 * @param data a number or a series of `calendar.months` months for every input that some formula reads
 * @param space arrays to evaluate in; the evaluation holds until they are used again
 * @throws {Error} naming an input that has no datum, or a series of the wrong length
 * @example evaluate(compile(builder.build()), calendar('2027-01', 240), data).series(cash)
 */
export function evaluate(
  program: Program,
  calendar: Calendar,
  data: Data,
  space = workspace(program, calendar.months),
): Evaluation {
  const { model, graph, fixed, stages, rest } = program
  const { months, values, work } = space
  if (months !== calendar.months) throw new Error(`the workspace has ${months} months, the plan ${calendar.months}`)
  const series = (line: Line): Float64Array => values[graph.ofLine.get(line)!.index]!
  const lastOf = (line: Line): number => series(line)[months - 1]!

  // A cycle goes round once a month; all else takes its whole series at once.
  const run = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.cyclic) goRound(space.monthly(step))
      else {
        const { evaluate, out, args, parameter } = work[step.nodes[0]!.index]!
        evaluate(out, args, 0, months, parameter, calendar)
      }
    }
  }
  const goRound = (together: readonly MonthlyWork[]): void => {
    for (let t = 0; t < months; t++) for (let i = 0; i < together.length; i++) together[i]!(t, calendar)
  }

  for (const { source, index } of graph.nodes) if (source.kind === 'input') fill(values[index]!, source, data)
  run(fixed)
  const unknowns = new Map<string, Solution>()
  for (const { solve, node, before, steps } of stages) {
    const { unknown, residual, scale } = solve
    const tried = values[node.index]!
    const residualAt = (value: number): number => {
      tried.fill(value)
      run(steps)
      return lastOf(residual)
    }
    run(before)
    const solution = bracketedNewton(residualAt, {
      lower: unknown.lower,
      upper: unknown.upper,
      tolerance: () => RESIDUAL_TOLERANCE * Math.abs(lastOf(scale)),
    })
    if (tried[0] !== solution.value) residualAt(solution.value)
    unknowns.set(unknown.id, solution)
  }
  run(rest)

  const measures = new Map<string, MeasureValue>()
  for (const { id, reduction } of model.measures.values())
    measures.set(id, reduction.evaluate(reduction.of.map(series)))
  return { calendar, series, node: ({ index }) => values[index]!, measures, unknowns }
}

function fill(out: Float64Array, { id }: Input, data: Data): void {
  const datum = data.get(id)
  if (datum === undefined) throw new Error(`no datum for input "${id}"`)
  if (typeof datum === 'number') out.fill(datum)
  else if (datum.length === out.length) out.set(datum)
  else throw new Error(`input "${id}" has ${datum.length} months, the plan ${out.length}`)
}
