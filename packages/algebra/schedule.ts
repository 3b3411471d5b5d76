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
    const inside = new Set(component)
    const cyclic = component.length > 1 || component[0]!.args.includes(component[0]!)
    return cyclic ? { nodes: orderWithinMonth(component, inside), cyclic } : { nodes: component, cyclic }
  })
}

function orderWithinMonth(component: readonly Node[], inside: ReadonlySet<Node>): Node[] {
  const ordered: Node[] = []
  const state = new Map<Node, 'open' | 'done'>()
  const visit = (node: Node): void => {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') throw new Error(`a cycle without a lag: ${linesOf(component)}`)
    state.set(node, 'open')
    const { source } = node
    if (source.kind === 'application' && source.operator.reach !== 'past') {
      for (const arg of node.args) {
        if (!inside.has(arg)) continue
        if (source.operator.reach === 'ahead') {
          throw new Error(`"${source.operator.name}" looks ahead inside a cycle: ${linesOf(component)}`)
        }
        visit(arg)
      }
    }
    state.set(node, 'done')
    ordered.push(node)
  }
  component.forEach(visit)
  return ordered
}

function linesOf(component: readonly Node[]): string {
  return component
    .flatMap((node) => (node.line ? [node.line.id] : []))
    .sort()
    .join(', ')
}
