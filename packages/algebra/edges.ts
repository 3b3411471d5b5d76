import { type Data, type Evaluation, evaluate } from './evaluate.ts'
import type { Input, Label } from './expression.ts'
import type { Graph, Node } from './graph.ts'
import type { Measure } from './measure.ts'
import type { Cross } from './operator.ts'
import type { Program } from './program.ts'
import type { Bars, Seed } from './sweep.ts'

/** Values nearer than this part of the largest month meet. */
const NEAR = 1e-9
/** A move smaller than this part of how near values meet is rounding. */
const ROUNDING = 1e-3
/** How far data are moved to see which meetings come apart. */
const ASIDE = 1e-4

/** A place where two formulas meet, so that a derivative holds to one side of it only. */
export interface Edge {
  /** Id and label of the line whose formula, or part of whose formula, it is; of the measure; or of the unknown. */
  readonly id: string
  readonly label: Label
  /** First month in which they meet. */
  readonly month: number
  /** Begins a sweep with what changes its sign at the edge. */
  readonly seed: Seed
  /** What moves the crossing by less than this is rounding. */
  readonly least: number
  /** Whether what was swept from is worth anything else on the other side. */
  readonly matters: (bars: Bars) => boolean
}

/** Whether an input is a month or a year, or a number of them: there is nothing between one and the next. */
export const isDate = ({ unit }: Input): boolean => unit.text === 'month' || unit.text === 'year'

/** Data moved a little aside, each its own way, but for months and years, which move in steps alone. */
export function aside(data: Data, inputs: Iterable<Input>): Data {
  const moved = new Map(data)
  let turn = 0
  for (const input of inputs) {
    const { id } = input
    const datum = data.get(id)
    // Parts of the golden ratio: no two alike, and none in proportion to another.
    turn = (turn + 0.6180339887498949) % 1
    const by = ASIDE * (turn < 0.5 ? turn - 1 : turn)
    if (datum === undefined || isDate(input)) continue
    const move = (value: number) => (value === 0 ? Math.abs(by) : value * (1 + by))
    moved.set(id, typeof datum === 'number' ? move(datum) : datum.map(move))
  }
  return moved
}

/** Where formulas meet in an evaluation, and where the month that a measure chose meets another. */
export interface Edges {
  readonly ofFormulas: readonly Edge[]
  ofMeasure(measure: Measure): readonly Edge[]
}

/**
 * Finds where formulas meet in an evaluation and come apart when the data move. What meets wherever the data lie, as two
 * zeros before operation do, is no edge.
 */
export function edgesOf(program: Program, evaluation: Evaluation, data: Data): Edges {
  const beside = evaluate(program, evaluation.calendar, aside(data, program.model.inputs.values()))
  return {
    ofFormulas: [...meetingsOf(program, evaluation, beside), ...boundsOf(program, evaluation)],
    ofMeasure: (measure) => choicesOf(program, evaluation, beside, measure),
  }
}

function meetingsOf({ graph }: Program, evaluation: Evaluation, beside: Evaluation): Edge[] {
  const { months: end } = evaluation.calendar
  const named = namesOf(graph)
  const known = new Float64Array(graph.nodes.length).fill(Number.NaN)
  const nearOf = (node: Node): number => {
    if (Number.isNaN(known[node.index])) known[node.index] = NEAR * largestOf(evaluation.node(node))
    return known[node.index]!
  }
  const found: Edge[] = []
  for (const node of graph.nodes) {
    if (node.source.kind !== 'application') continue
    const { operator, parameter } = node.source
    if (!operator.edges) continue
    const near = node.args.map(nearOf)
    const [out, args] = [evaluation.node(node), node.args.map(evaluation.node)]
    const [movedOut, movedArgs] = [beside.node(node), node.args.map(beside.node)]
    const terms: Term[] = []
    const months: number[] = []
    let least = 0
    let meets = false
    const seen: Cross = () => {
      meets = true
    }
    for (let t = 0; t < end; t++) {
      meets = false
      operator.edges(seen, out, args, t, near, parameter)
      if (!meets) continue
      meets = false
      operator.edges(seen, movedOut, movedArgs, t, near, parameter)
      if (meets) continue
      months.push(t)
      const kept: Cross = (arg, month, weight) => {
        terms.push([node.args[arg]!, month, weight * shareOf(t)])
        least = Math.max(least, ROUNDING * near[arg]!)
      }
      operator.edges(kept, out, args, t, near, parameter)
    }
    if (months.length === 0) continue
    const { id, label } = named(node)
    const matters = (bars: Bars) => {
      const bar = bars.of(node)
      // A whole step may reach what no small move does, so all that reads it counts.
      return bar !== undefined && (operator.acrossSteps !== undefined || months.some((t) => bar[t] !== 0))
    }
    found.push({ id, label, month: months[0]!, seed: seedOf(terms), least, matters })
  }
  return found
}

function choicesOf({ graph }: Program, evaluation: Evaluation, beside: Evaluation, measure: Measure): Edge[] {
  const { id, label, reduction } = measure
  if (!reduction.edges || !evaluation.measures.get(id)!.ok) return []
  const series = reduction.of.map(evaluation.series)
  const near = NEAR * largestOf(series[0]!)
  const moved = reduction.of.map(beside.series)
  const still = new Set<number>()
  if (beside.measures.get(id)!.ok) reduction.edges((_, month) => still.add(month), moved, near)
  const terms: Term[] = []
  reduction.edges(
    (arg, month, weight) => {
      if (!still.has(month)) terms.push([graph.ofLine.get(reduction.of[arg]!)!, month, weight])
    },
    series,
    near,
  )
  if (terms.length === 0) return []
  return [{ id, label, month: terms[0]![1], seed: seedOf(terms), least: ROUNDING * near, matters: () => true }]
}

/** An unknown that was found at one of its bounds stays there on one side. */
function boundsOf({ stages }: Program, evaluation: Evaluation): Edge[] {
  return stages.flatMap(({ solve: { unknown }, node }) => {
    const { id, label, lower, upper } = unknown
    const solution = evaluation.unknowns.get(id)!
    if (!solution.ok || (solution.value !== lower && solution.value !== upper)) return []
    const least = NEAR * ROUNDING * (upper - lower)
    const matters = (bars: Bars) => bars.of(node) !== undefined
    return [{ id, label, month: 0, seed: seedOf([[node, 0, 1]]), least, matters }]
  })
}

type Term = readonly [node: Node, month: number, weight: number]

/** A weight of its own for each month, so that edges of one formula in several months do not cancel. */
const shareOf = (month: number): number => 1 + ((month * 0.6180339887498949) % 1)

const seedOf =
  (terms: readonly Term[]): Seed =>
  (barOf) => {
    for (const [node, month, weight] of terms) barOf(node)[month]! += weight
  }

const largestOf = (series: Float64Array): number => {
  let largest = 0
  for (const value of series) largest = Math.max(largest, Math.abs(value))
  return largest
}

const readersOf = new WeakMap<Graph, ReadonlyMap<Node, readonly Node[]>>()

/** The line that a part of a formula belongs to: its own, or else the first that reads it. */
function namesOf(graph: Graph): (node: Node) => { readonly id: string; readonly label: Label } {
  const readers = readersOf.get(graph) ?? readersIn(graph.nodes)
  readersOf.set(graph, readers)
  return (node) => {
    const up = new Set([node])
    for (const at of up) {
      if (at.line) return at.line
      for (const reader of readers.get(at)!) up.add(reader)
    }
    throw new Error('a formula that no line holds')
  }
}

function readersIn(nodes: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const readers = new Map<Node, Node[]>(nodes.map((node) => [node, []]))
  for (const node of nodes) for (const arg of node.args) readers.get(arg)!.push(node)
  return readers
}
