import { type Edge, edgesOf } from './edges.ts'
import type { Data, Evaluation } from './evaluate.ts'
import type { Input } from './expression.ts'
import type { Measure } from './measure.ts'
import type { Program } from './program.ts'
import { type Bars, type Sweeper, sweeper } from './sweep.ts'

/** How an input acts on a measure. */
export interface Derivative {
  readonly input: Input
  /** What one unit more in each month adds to the measure, in the measure's unit over the input's. */
  readonly byMonth: Float64Array
  /** The sum of all months: what one unit more throughout adds. */
  readonly total: number
  /** It acts in steps alone, such as whole racks or a comparison: `total` is 0 between them. */
  readonly stepwise: boolean
  /** Where the derivative holds to one side only, when this input moves. */
  readonly edges: readonly Edge[]
}

/** Every input that acts on a measure, or why there is no derivative. */
export type Gradient =
  | { readonly ok: true; readonly derivatives: ReadonlyMap<string, Derivative> }
  | { readonly ok: false; readonly reason: string }

/** Exact derivatives of measures by every input at one evaluation, by reverse accumulation. */
export interface Differentiation {
  gradient(measure: Measure): Gradient
}

/**
 * @param data what the evaluation is of
 * @example differentiate(program, evaluation, data).gradient(irr)
 */
export function differentiate(program: Program, evaluation: Evaluation, data: Data): Differentiation {
  const sweeps = sweeper(program, evaluation)
  const inputs = [...program.model.inputs.values()].filter((input) => program.graph.ofLeaf.has(input))
  const edges = edgesOf(program, evaluation, data)
  const known = new Map<Edge, ReadonlySet<Input>>()
  const crossing = (edge: Edge) => {
    const found = known.get(edge) ?? movers(program, sweeps, inputs, data, edge)
    known.set(edge, found)
    return found
  }

  const gradient = (measure: Measure): Gradient => {
    const value = evaluation.measures.get(measure.id)!
    if (!value.ok) return { ok: false, reason: value.reason }
    const { reduction } = measure
    const series = reduction.of.map(evaluation.series)
    const seed: Parameters<Sweeper['sweep']>[0] = (barOf) =>
      reduction.adjoint(
        reduction.of.map((line) => barOf(program.graph.ofLine.get(line)!)),
        series,
      )
    const exact = sweeps.sweep(seed)
    if (exact.fault !== undefined) return { ok: false, reason: exact.fault }
    const kept = new Map(inputs.map((input) => [input, barOf(program, exact, input)?.slice()]))
    const ramps = sweeps.sweep(seed, 'ramps')
    const acting = new Set(inputs.filter((input) => barOf(program, ramps, input)?.some((bar) => bar !== 0)))
    const near = [...edges.ofFormulas.filter(({ matters }) => matters(ramps)), ...edges.ofMeasure(measure)]
    const crossed = near.map((edge) => [edge, crossing(edge)] as const)
    const derivatives = new Map<string, Derivative>()
    for (const input of inputs) {
      const byMonth = kept.get(input)
      const met = crossed.flatMap(([edge, moved]) => (moved.has(input) ? [edge] : []))
      const smooth = byMonth?.some((bar) => bar !== 0) ?? false
      if (!byMonth || !(smooth || acting.has(input) || met.length > 0)) continue
      derivatives.set(input.id, {
        input,
        byMonth,
        total: byMonth.reduce((sum, bar) => sum + bar, 0),
        stepwise: !smooth && acting.has(input),
        edges: met,
      })
    }
    const finite = [...derivatives.values()].every(({ byMonth }) => byMonth.every(Number.isFinite))
    return finite ? { ok: true, derivatives } : { ok: false, reason: 'not-finite' }
  }
  return { gradient }
}

const barOf = ({ graph }: Program, bars: Bars, input: Input): Float64Array | undefined =>
  bars.of(graph.ofLeaf.get(input)!)

/** Inputs whose move crosses an edge. */
function movers(program: Program, sweeps: Sweeper, inputs: readonly Input[], data: Data, edge: Edge): Set<Input> {
  const bars = sweeps.sweep(edge.seed)
  return new Set(
    inputs.filter((input) => {
      const bar = barOf(program, bars, input)
      if (!bar) return false
      const datum = data.get(input.id)!
      let move = 0
      for (let t = 0; t < bar.length; t++) move += bar[t]! * ((typeof datum === 'number' ? datum : datum[t]!) || 1)
      return Math.abs(move) > edge.least
    }),
  )
}
