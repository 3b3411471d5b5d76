import type { Node } from './graph.ts'

/**
 * Strongly connected components of the graph, each after all it depends on (Tarjan 1972).
 * @returns components in order of evaluation; nodes inside one are in no particular order
 */
export function components(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = []
  const order = new Int32Array(nodes.length).fill(-1)
  const low = new Int32Array(nodes.length)
  const onStack = new Uint8Array(nodes.length)
  const stack: Node[] = []
  let counter = 0

  const visit = (node: Node): void => {
    order[node.index] = low[node.index] = counter++
    stack.push(node)
    onStack[node.index] = 1
    for (const arg of node.args) {
      if (order[arg.index]! < 0) {
        visit(arg)
        low[node.index] = Math.min(low[node.index]!, low[arg.index]!)
      } else if (onStack[arg.index]) low[node.index] = Math.min(low[node.index]!, order[arg.index]!)
    }
    if (low[node.index] === order[node.index]) {
      const component = stack.splice(stack.indexOf(node))
      for (const member of component) onStack[member.index] = 0
      found.push(component)
    }
  }

  for (const node of nodes) if (order[node.index]! < 0) visit(node)
  return found
}
