import { isDate } from '#algebra/edges.ts'
import type { Input, Line } from '#algebra/expression.ts'
import type { Measure } from '#algebra/measure.ts'
import { type Seed, sweeper } from '#algebra/sweep.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import type { Outcome } from '#model/readings/outcome.ts'

/** An input that carries a number. */
export interface Carrier {
  readonly input: Input
  /** The datum in its unit; of a path, its last month. */
  readonly value: number
  /**
   * What one per cent more of the input adds to the number, in the number's unit; undefined of what moves it in steps
   * alone, such as a month, and where the number has no value to move.
   */
  readonly effect: number | undefined
}

/** A number that inputs carry: a measure, or a line's sum over months or its value in one. */
export type Carried =
  | { readonly measure: Measure }
  | { readonly line: Line; readonly months: readonly [first: number, last: number] }

/** A hundredth: the move of an input whose effect is told. */
const MOVE = 0.01

/**
 * The inputs that carry a number, the most telling first: by what one per cent more of each adds to it, then those that
 * act in steps alone. Of a measure without a value it is by how far they act on the lines that it reads.
 * @param outcome of that very plan
 * @returns a function that gives at most `most` carriers of a number
 * @example
 * import { presets } from '#catalog/presets.ts'
 * import { evaluatePlan } from '#model/readings/outcome.ts'
 * const plan = presets.get('gumi-60mw')!
 * const outcome = evaluatePlan(plan)
 * const measure = outcome.program.model.measures.get('capacity.carbon')!
 * const [first] = carriersOf(plan, outcome)({ measure }, 1)
 * typeof first!.effect // → 'number'
 */
export function carriersOf(plan: Plan, outcome: Outcome): (of: Carried, most: number) => Carrier[] {
  const { program, centre, evaluation } = outcome
  const { graph } = program
  const data = planData(plan, centre)
  // What the calendar decides is no datum of the plan.
  const derived = new Set(centre.derived.map(({ input }) => input))
  const inputs = [...program.model.inputs.values()].filter((input) => graph.ofLeaf.has(input) && !derived.has(input))
  const sweeps = sweeper(program, evaluation)

  const worths = (seed: Seed, steps: 'flat' | 'ramps') => {
    const bars = sweeps.sweep(seed, steps)
    return inputs.flatMap((input) => {
      const bar = bars.of(graph.ofLeaf.get(input)!)
      if (!bar?.some((worth) => worth !== 0)) return []
      const datum = data.get(input.id)!
      const worth = bar.reduce((sum, month, t) => sum + month * (typeof datum === 'number' ? datum : datum[t]!), 0)
      return [{ input, value: typeof datum === 'number' ? datum : datum.at(-1)!, effect: MOVE * worth }]
    })
  }
  const ranked = (seed: Seed, hasValue: boolean, most: number): Carrier[] => {
    const exact = worths(seed, 'flat').filter(({ effect }) => Number.isFinite(effect))
    const smooth = exact.filter(({ input, effect }) => !isDate(input) && effect !== 0)
    smooth.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    if (smooth.length >= most) return smooth.slice(0, most).map((one) => said(one, hasValue))
    const known = new Set(smooth.map(({ input }) => input))
    const stepwise = worths(seed, 'ramps').filter(({ input }) => !known.has(input))
    stepwise.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    return [...smooth.map((one) => said(one, hasValue)), ...stepwise.map((one) => said(one, false))].slice(0, most)
  }
  // What no sweep reaches, such as a code that formulas choose, still stands on data.
  const nearest = (lines: readonly Line[], most: number): Carrier[] => {
    const reached = new Set(lines.map((line) => graph.ofLine.get(line)!))
    for (const node of reached) for (const arg of node.args) reached.add(arg)
    const known = new Set(inputs)
    return [...reached]
      .flatMap(({ source }) => (source.kind === 'input' && known.has(source) ? [source] : []))
      .slice(0, most)
      .map((input) => ({ input, value: evaluation.node(graph.ofLeaf.get(input)!).at(-1)!, effect: undefined }))
  }
  const ofLines =
    (lines: readonly Line[], [first, last]: readonly [number, number]): Seed =>
    (barOf) => {
      for (const line of lines) {
        const bar = barOf(graph.ofLine.get(line)!)
        for (let t = first; t <= last; t++) bar[t]! += 1
      }
    }

  return (of, most) => {
    if ('line' in of) return ranked(ofLines([of.line], of.months), true, most)
    const { id, reduction } = of.measure
    const series = reduction.of.map(evaluation.series)
    if (evaluation.measures.get(id)!.ok) {
      const found = ranked(
        (barOf) =>
          reduction.adjoint(
            reduction.of.map((line) => barOf(graph.ofLine.get(line)!)),
            series,
          ),
        true,
        most,
      )
      if (found.length > 0) return found
    }
    const found = ranked(ofLines(reduction.of, [0, evaluation.calendar.months - 1]), false, most)
    return found.length > 0 ? found : nearest(reduction.of, most)
  }
}

const said = (carrier: Carrier, moves: boolean): Carrier => ({ ...carrier, effect: moves ? carrier.effect : undefined })
