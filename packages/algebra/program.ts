import { type Graph, graphOf, type Node } from './graph.ts'
import type { Model, Solve } from './model.ts'
import { type Step, schedule } from './schedule.ts'

/** The steps that find one unknown: those its residual needs that change with it. */
export interface SolveStage {
  readonly solve: Solve
  readonly node: Node
  readonly steps: readonly Step[]
}

/** A model made ready to be evaluated many times. */
export interface Program {
  readonly model: Model
  readonly graph: Graph
  /** Steps that no unknown touches. */
  readonly fixed: readonly Step[]
  readonly stages: readonly SolveStage[]
  /** Steps that some unknown touches, run once when all are known. */
  readonly rest: readonly Step[]
}

/**
 * Orders a model's equations.
 * @throws {Error} when a cycle has no lag or looks ahead, or when a residual needs an unknown that is solved after it
 */
export function compile(model: Model): Program {
  const graph = graphOf(model)
  const steps = schedule(graph)
  const isLeaf = (step: Step) => step.nodes[0]!.source.kind !== 'application'
  const computed = steps.filter((step) => !isLeaf(step))

  const unknownNodes = model.unknowns.map(({ unknown }) => graph.nodes.find((node) => node.source === unknown))
  const touched = unknownNodes.map((node) => (node ? downstream(steps, node) : new Set<Node>()))
  const anyTouched = (node: Node, upTo = touched.length) => touched.slice(0, upTo).some((set) => set.has(node))

  const stages = model.unknowns.flatMap((solve, k): SolveStage[] => {
    const node = unknownNodes[k]
    if (!node) return []
    const needed = upstream([graph.ofLine.get(solve.residual)!, graph.ofLine.get(solve.scale)!])
    touched.slice(k + 1).forEach((later, j) => {
      if ([...needed].some((member) => later.has(member))) {
        const other = model.unknowns[k + 1 + j]!.unknown.id
        throw new Error(`unknown "${solve.unknown.id}" is solved before "${other}", which its residual needs`)
      }
    })
    return [
      { solve, node, steps: computed.filter(({ nodes: [first] }) => needed.has(first!) && anyTouched(first!, k + 1)) },
    ]
  })

  return {
    model,
    graph,
    fixed: computed.filter(({ nodes: [first] }) => !anyTouched(first!)),
    stages,
    rest: computed.filter(({ nodes: [first] }) => anyTouched(first!)),
  }
}

function downstream(steps: readonly Step[], from: Node): Set<Node> {
  const reached = new Set([from])
  for (const { nodes } of steps) {
    if (nodes.some((node) => node.args.some((arg) => reached.has(arg)))) for (const node of nodes) reached.add(node)
  }
  return reached
}

function upstream(from: readonly Node[]): Set<Node> {
  const reached = new Set<Node>()
  const queue = [...from]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    queue.push(...node.args)
  }
  return reached
}
