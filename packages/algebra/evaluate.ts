import type { Calendar } from './calendar.ts'
import type { Line } from './expression.ts'
import type { Node } from './graph.ts'
import type { MeasureValue } from './measure.ts'
import type { Program } from './program.ts'
import type { Step } from './schedule.ts'
import { bracketedNewton, type Solution } from './solve.ts'

/** A plan's data by input id: one number, or one a month. */
export type Data = ReadonlyMap<string, number | Float64Array>

/** Everything a model says about one set of data. */
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
 * @throws {Error} naming an input that has no datum, or a series of the wrong length
 */
export function evaluate(program: Program, calendar: Calendar, data: Data): Evaluation {
  const months = calendar.months
  const store = new Float64Array(program.graph.nodes.length * months)
  const values = program.graph.nodes.map((node) => store.subarray(node.index * months, (node.index + 1) * months))
  const args = program.graph.nodes.map((node) => node.args.map((arg) => values[arg.index]!))

  const compute = (node: Node, from: number, to: number): void => {
    const { source } = node
    if (source.kind === 'application') {
      source.operator.evaluate(values[node.index]!, args[node.index]!, from, to, source.parameter as never, calendar)
    }
  }
  const run = (steps: readonly Step[]): void => {
    for (const { nodes, cyclic } of steps) {
      if (!cyclic) compute(nodes[0]!, 0, months)
      else for (let t = 0; t < months; t++) for (let i = 0; i < nodes.length; i++) compute(nodes[i]!, t, t + 1)
    }
  }
  const lastOf = (line: Line): number => values[program.graph.ofLine.get(line)!.index]![months - 1]!

  for (const node of program.graph.nodes) fillLeaf(node, values[node.index]!, data)
  run(program.fixed)
  const unknowns = new Map<string, Solution>()
  for (const { solve, node, steps } of program.stages) {
    const at = (value: number): void => {
      values[node.index]!.fill(value)
      run(steps)
    }
    const solution = bracketedNewton(
      (value) => {
        at(value)
        return lastOf(solve.residual)
      },
      {
        lower: solve.unknown.lower,
        upper: solve.unknown.upper,
        tolerance: () => RESIDUAL_TOLERANCE * Math.abs(lastOf(solve.scale)),
      },
    )
    at(solution.value)
    unknowns.set(solve.unknown.id, solution)
  }
  run(program.rest)

  const series = (line: Line): Float64Array => values[program.graph.ofLine.get(line)!.index]!
  const measures = new Map<string, MeasureValue>()
  for (const { id, reduction } of program.model.measures.values())
    measures.set(id, reduction.evaluate(reduction.of.map(series)))
  return { calendar, series, node: (node) => values[node.index]!, measures, unknowns }
}

function fillLeaf({ source }: Node, out: Float64Array, data: Data): void {
  if (source.kind === 'constant') out.fill(source.value)
  if (source.kind !== 'input') return
  const datum = data.get(source.id)
  if (datum === undefined) throw new Error(`no datum for input "${source.id}"`)
  if (typeof datum === 'number') out.fill(datum)
  else if (datum.length === out.length) out.set(datum)
  else throw new Error(`input "${source.id}" has ${datum.length} months, the plan ${out.length}`)
}
