import { components } from './components.ts'
import type { Graph, Node } from './graph.ts'

/** Nodes that are computed together: one over its whole series, or those of a cycle month by month. */
export interface Step {
  readonly nodes: readonly Node[]
  readonly cyclic: boolean
}

/**
 * The order of evaluation.
 * @throws {Error} naming the lines, when a cycle has no lag, or looks ahead
 */
export function schedule(graph: Graph): Step[] {
  return components(graph.nodes).map((component) => {
    const cyclic = component.length > 1 || component[0]!.args.includes(component[0]!)
    return { nodes: cyclic ? orderWithinMonth(component) : component, cyclic }
  })
}

/** Nodes of a cycle so that each stands after those it reads in the same month (Kahn 1962). */
function orderWithinMonth(component: readonly Node[]): Node[] {
  const inside = new Set(component)
  const readers = new Map<Node, Node[]>(component.map((node) => [node, []]))
  const waitsFor = new Map<Node, number>()
  for (const node of component) {
    const sameMonth = reach(node) === 'past' ? [] : node.args.filter((arg) => inside.has(arg))
    if (reach(node) === 'ahead') throw new Error(`"${nameOf(node)}" looks ahead inside a cycle: ${linesOf(component)}`)
    for (const arg of sameMonth) readers.get(arg)!.push(node)
    waitsFor.set(node, sameMonth.length)
  }
  const ordered = component.filter((node) => waitsFor.get(node) === 0)
  for (const node of ordered) {
    for (const reader of readers.get(node)!) {
      const left = waitsFor.get(reader)! - 1
      waitsFor.set(reader, left)
      if (left === 0) ordered.push(reader)
    }
  }
  if (ordered.length < component.length) {
    throw new Error(`a cycle without a lag: ${linesOf(component.filter((node) => waitsFor.get(node)! > 0))}`)
  }
  return ordered
}

const reach = ({ source }: Node) => (source.kind === 'application' ? source.operator.reach : 'now')
const nameOf = ({ source }: Node) => (source.kind === 'application' ? source.operator.name : source.kind)

function linesOf(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node) => (node.line ? [node.line.id] : []))
    .sort()
    .join(', ')
}
