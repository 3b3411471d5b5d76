import type { Evaluation } from '#algebra/evaluate.ts'
import type { Node } from '#algebra/graph.ts'
import type { Program } from '#algebra/program.ts'
import { anyUnit, type Unit } from '#algebra/unit.ts'

/** The largest size among what a month of a line is made of, by line id: what a difference of that month is rounding of. */
export function largestTerms({ graph }: Program, evaluation: Evaluation): (id: string, month: number) => number {
  const nodes = new Map([...graph.ofLine].map(([{ id }, node]) => [id, node]))
  const { calendar } = evaluation
  const units = new Map<Node, Unit>()
  const unitOf = (node: Node): Unit => {
    if (node.line) return node.line.unit
    if (node.source.kind !== 'application') return node.source.unit
    const { operator, parameter } = node.source
    const unit = units.get(node) ?? operator.unit(node.args.map(unitOf), parameter)
    units.set(node, unit)
    return unit
  }

  // Terms of a sum have its unit; what has another is a factor.
  const termOf = (node: Node, first: number, last: number): number => {
    if (node.source.kind !== 'application') return 0
    const { operator, parameter } = node.source
    const unit = unitOf(node)
    return node.args.reduce((most, arg, i) => {
      const from = operator.carries ? 0 : first
      const [reads, readsLast] = [from, last].map((t) => operator.reads(t, i, parameter, calendar))
      const argUnit = unitOf(arg)
      if ((!reads && !readsLast) || argUnit === anyUnit || argUnit.text !== unit.text) return most
      const [begin, end] = [reads?.[0] ?? 0, readsLast?.[1] ?? calendar.months - 1]
      return Math.max(most, largest(evaluation.node(arg), begin, end), arg.line ? 0 : termOf(arg, begin, end))
    }, 0)
  }
  return (id, month) => termOf(nodes.get(id)!, month, month)
}

function largest(values: Float64Array, first: number, last: number): number {
  let most = 0
  for (let t = first; t <= last; t++) {
    const size = Math.abs(values[t]!)
    if (size > most && size < Number.POSITIVE_INFINITY) most = size
  }
  return most
}
