import { type Graph, graphOf, type Node } from './graph.ts'
import type { Model, Solve } from './model.ts'
import { type Step, schedule } from './schedule.ts'

/** The steps that find one unknown. */
export interface SolveStage {
  readonly solve: Solve
  readonly node: Node
  /** Steps that its residual needs and earlier unknowns touch: run once, before the search. */
  readonly before: readonly Step[]
  /** Steps that its residual needs and that change with it: run for every value tried. */
  readonly steps: readonly Step[]
}

/** A model made ready to be evaluated many times. */
export interface Program {
  readonly model: Model
  readonly graph: Graph
  /** Steps that no unknown touches. */
  readonly fixed: readonly Step[]
  readonly stages: readonly SolveStage[]
  /** Steps that some unknown touches and no stage has run, run once when all unknowns are known. */
  readonly rest: readonly Step[]
}

/**
 * Orders a model's equations.
 * @throws {Error} when a cycle has no lag or looks ahead, or when a residual needs an unknown that is solved after it
 */
export function compile(model: Model): Program {
  const graph = graphOf(model)
  const computed = schedule(graph).filter(({ nodes: [first] }) => first!.source.kind === 'application')
  const fixed = new Set(computed)
  const rest = new Set<Step>()
  const stages: SolveStage[] = []

  // An unknown that no formula reads has no node, and nothing to be solved for.
  const solves = model.unknowns.flatMap((solve) => {
    const node = graph.ofLeaf.get(solve.unknown)
    return node ? [{ solve, node, touched: downstream(computed, node) }] : []
  })
  solves.forEach(({ solve, node, touched }, k) => {
    const needed = upstream([graph.ofLine.get(solve.residual)!, graph.ofLine.get(solve.scale)!])
    for (const later of solves.slice(k + 1)) {
      if (needed.has(later.node)) {
        throw new Error(
          `unknown "${solve.unknown.id}" is solved before "${later.solve.unknown.id}", which its residual needs`,
        )
      }
    }
    for (const step of touched) if (fixed.delete(step)) rest.add(step)
    const isNeeded = ({ nodes: [first] }: Step) => needed.has(first!)
    const steps = computed.filter((step) => isNeeded(step) && touched.has(step))
    const before = computed.filter((step) => isNeeded(step) && rest.has(step) && !touched.has(step))
    stages.push({ solve, node, before, steps })
    for (const step of [...before, ...steps]) rest.delete(step)
  })
  return { model, graph, fixed: [...fixed], stages, rest: computed.filter((step) => rest.has(step)) }
}

/** Steps that change with a node. */
function downstream(steps: readonly Step[], from: Node): Set<Step> {
  const reached = new Set([from])
  const touched = new Set<Step>()
  for (const step of steps) {
    if (!step.nodes.some((node) => node.args.some((arg) => reached.has(arg)))) continue
    touched.add(step)
    for (const node of step.nodes) reached.add(node)
  }
  return touched
}

/** Nodes that others depend on, those included. */
function upstream(from: readonly Node[]): Set<Node> {
  const reached = new Set(from)
  for (const node of reached) for (const arg of node.args) reached.add(arg)
  return reached
}
