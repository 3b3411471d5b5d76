import type { Node } from './graph.ts'

/**
 * Strongly connected components of the graph, each after all it depends on (Tarjan 1972, with a path in place of
 * recursion: a chain of lines may be longer than the call stack is deep).
 * @returns components in order of evaluation; nodes inside one are in no particular order
 */
export function components(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = []
  const order = new Int32Array(nodes.length).fill(-1)
  const low = new Int32Array(nodes.length)
  const nextArg = new Int32Array(nodes.length)
  const onStack = new Uint8Array(nodes.length)
  const stack: Node[] = []
  const path: Node[] = []
  let counter = 0

  const enter = (node: Node): void => {
    order[node.index] = low[node.index] = counter++
    onStack[node.index] = 1
    stack.push(node)
    path.push(node)
  }
  const lower = ({ index }: Node, to: number): void => {
    if (to < low[index]!) low[index] = to
  }
  const leave = (node: Node): void => {
    path.pop()
    const caller = path.at(-1)
    if (caller) lower(caller, low[node.index]!)
    if (low[node.index] === order[node.index]) found.push(takeTo(node))
  }
  const takeTo = (first: Node): Node[] => {
    const component = stack.splice(stack.lastIndexOf(first))
    for (const member of component) onStack[member.index] = 0
    return component
  }

  for (const root of nodes) {
    if (order[root.index]! < 0) enter(root)
    for (let node = path.at(-1); node; node = path.at(-1)) {
      const arg = node.args[nextArg[node.index]!++]
      if (!arg) leave(node)
      else if (order[arg.index]! < 0) enter(arg)
      else if (onStack[arg.index]) lower(node, order[arg.index]!)
    }
  }
  return found
}
