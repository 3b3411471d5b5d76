import type { Evaluation } from './evaluate.ts'
import type { Application } from './expression.ts'
import type { Node } from './graph.ts'
import type { Program, SolveStage } from './program.ts'
import type { Step } from './schedule.ts'

/** What every month of every node is worth to what a sweep began with. */
export interface Bars {
  /** One worth a month; undefined where nothing that was asked about reads the node. */
  of(node: Node): Float64Array | undefined
  /** Why an unknown that matters has no derivative, when one has none. */
  readonly fault?: string
}

/** Gives the bar of a node, to be added to. */
export type Seed = (barOf: (node: Node) => Float64Array) => void

/** Whether steps of the result count for nothing, as they do to a derivative, or as if they were ramps. */
export type Steps = 'flat' | 'ramps'

/** Sweeps a program from its results back to its data, as often as asked. Bars hold until the next sweep. */
export interface Sweeper {
  sweep(seed: Seed, steps?: Steps): Bars
}

/**
 * Reverse accumulation (Linnainmaa 1970) over one evaluation: each step hands what its months are worth to what it read,
 * in the reverse of the order of evaluation, a cycle from its last month to its first. An unknown u with a residual
 * R(u, x) = 0 hands on through the implicit function theorem: ∂u/∂x = −(∂R/∂x) ÷ (∂R/∂u).
 */
export function sweeper(program: Program, evaluation: Evaluation): Sweeper {
  const { graph, fixed, stages, rest } = program
  const { calendar } = evaluation
  const { months } = calendar
  const values = graph.nodes.map(evaluation.node)
  const reads = graph.nodes.map(({ args }) => args.map(({ index }) => values[index]!))
  const main = sheet(graph.nodes, months)
  const slopes = new Map<SolveStage, Slope>()

  const handOn = (on: Sheet, { index, source }: Node, from: number, to: number, steps: Steps): void => {
    const { operator, parameter } = source as Application
    const bar = on.bars[index]!
    const bars = on.ofArgs[index]!
    const out = values[index]!
    const args = reads[index]!
    // First what steps let through: an adjoint may add to the bar it hands on.
    if (steps === 'ramps') operator.acrossSteps?.(bar, bars, out, args, from, to, parameter, calendar)
    operator.adjoint(bar, bars, out, args, from, to, parameter, calendar)
  }
  const back = (on: Sheet, of: readonly Step[], steps: Steps): void => {
    for (let k = of.length - 1; k >= 0; k--) {
      const { nodes, cyclic } = of[k]!
      if (!nodes.some(({ index }) => on.live[index])) continue
      for (const node of nodes) on.touch(node.args)
      if (!cyclic) handOn(on, nodes[0]!, 0, months, steps)
      else
        for (let t = months - 1; t >= 0; t--)
          for (let i = nodes.length - 1; i >= 0; i--) handOn(on, nodes[i]!, t, t + 1, steps)
    }
  }
  // How the residual changes with its unknown and with all that the unknown does not touch.
  const slopeOf = (stage: SolveStage): Slope => {
    const known = slopes.get(stage)
    if (known) return known
    const on = sheet(graph.nodes, months)
    on.bar(graph.ofLine.get(stage.solve.residual)!)[months - 1]! += 1
    back(on, stage.steps, 'flat')
    const inside = new Set(stage.steps.flatMap(({ nodes }) => nodes))
    const outside = graph.nodes.filter((node) => on.live[node.index] && !inside.has(node) && node !== stage.node)
    const slope: Slope = {
      byUnknown: sum(on.bars[stage.node.index]!),
      byNode: outside.map((node) => [node, on.bar(node)] as const),
    }
    slopes.set(stage, slope)
    return slope
  }
  const throughUnknown = (stage: SolveStage): string | undefined => {
    if (!main.live[stage.node.index]) return undefined
    const worth = sum(main.bars[stage.node.index]!)
    const solution = evaluation.unknowns.get(stage.solve.unknown.id)!
    // What has no root within its bounds stays at the nearer bound, wherever the root beyond it moves.
    if (worth === 0 || (!solution.ok && solution.reason === 'never-crosses')) return undefined
    if (!solution.ok) return solution.reason
    const { byUnknown, byNode } = slopeOf(stage)
    if (byUnknown === 0) return 'flat-residual'
    for (const [node, slope] of byNode) {
      const bar = main.bar(node)
      for (let t = 0; t < months; t++) bar[t]! -= (worth / byUnknown) * slope[t]!
    }
    return undefined
  }

  return {
    sweep(seed, steps = 'flat') {
      main.clear()
      seed(main.bar)
      back(main, rest, steps)
      let fault: string | undefined
      for (const stage of stages.toReversed()) {
        back(main, stage.steps, steps)
        fault ??= throughUnknown(stage)
        back(main, stage.before, steps)
      }
      back(main, fixed, steps)
      return {
        of: ({ index }) => (main.live[index] ? main.bars[index] : undefined),
        ...(fault === undefined ? {} : { fault }),
      }
    },
  }
}

interface Slope {
  readonly byUnknown: number
  readonly byNode: readonly (readonly [Node, Float64Array])[]
}

/** A bar for every node, and which of them hold anything. */
interface Sheet {
  readonly bars: readonly Float64Array[]
  readonly ofArgs: readonly (readonly Float64Array[])[]
  readonly live: Uint8Array
  readonly bar: (node: Node) => Float64Array
  touch(nodes: readonly Node[]): void
  clear(): void
}

function sheet(nodes: readonly Node[], months: number): Sheet {
  const all = new Float64Array(nodes.length * months)
  const bars = nodes.map(({ index }) => all.subarray(index * months, (index + 1) * months))
  const live = new Uint8Array(nodes.length)
  return {
    bars,
    ofArgs: nodes.map(({ args }) => args.map(({ index }) => bars[index]!)),
    live,
    bar: ({ index }) => {
      live[index] = 1
      return bars[index]!
    },
    touch(touched) {
      for (const { index } of touched) live[index] = 1
    },
    clear() {
      all.fill(0)
      live.fill(0)
    },
  }
}

const sum = (series: Float64Array): number => series.reduce((total, month) => total + month, 0)
