import { type Edge, isDate } from '#algebra/edges.ts'
import type { Input } from '#algebra/expression.ts'
import { type Derivative, differentiate } from '#algebra/gradient.ts'
import { divideUnits, type Unit } from '#algebra/unit.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import type { Outcome } from '#model/readings/outcome.ts'

/** How one datum of a plan acts on a measure. */
export interface Sensitivity {
  readonly input: Input
  /** The datum in its unit; undefined of a path, which has one a month. */
  readonly value: number | undefined
  /** What one unit more adds to the measure; of a path, one unit more in every month. */
  readonly derivative: number
  /** Unit of the measure over that of the datum. */
  readonly unit: Unit
  /**
   * Derivative × datum, of a path month by month, in the unit of the measure: a change of p % adds p % of this, as far
   * as the measure is linear.
   */
  readonly perWhole: number
  /** Per cent of the measure for one per cent of the datum; undefined where the measure is 0. */
  readonly elasticity: number | undefined
  /** Where two formulas meet at this very datum, so that the derivative holds to one side only. */
  readonly edges: readonly Edge[]
}

/** A datum that moves a measure in steps alone: a month, or a number behind whole racks or a threshold. */
export interface Stepwise {
  readonly input: Input
  readonly by: 'month' | 'step'
  readonly edges: readonly Edge[]
}

/** How a measure depends on the data of a plan; not ok where it has no value there, or no derivative. */
export type Sensitivities =
  | {
      readonly ok: true
      /** In the unit of the measure. */
      readonly value: number
      /** The most telling first: by the size of `perWhole`. */
      readonly inputs: readonly Sensitivity[]
      readonly steps: readonly Stepwise[]
    }
  | {
      readonly ok: false
      /** Code of a sentence, `why.<reason>`. */
      readonly reason: string
    }

/**
 * How a measure depends on every datum of a plan, by its exact derivatives (reverse sweeps over the equations, not
 * quotients of differences). What the first measure works out, where formulas meet, serves the next.
 * @param outcome of that very plan
 * @returns a function of the id of a measure; of one the model does not have it gives undefined
 * @example
 * import { presets } from '#catalog/presets.ts'
 * import { evaluatePlan } from '#model/readings/outcome.ts'
 * const plan = presets.get('gumi-60mw')!
 * const carbon = sensitivityOf(plan, evaluatePlan(plan))('capacity.carbon')!
 * const factor = carbon.ok && carbon.inputs.find(({ input }) => input.pointer === '/sites/0/carbonFactor')
 * // One per cent of the factor is one per cent of the carbon.
 * factor && factor.elasticity!.toFixed(9) // → '1.000000000'
 */
export function sensitivityOf(plan: Plan, outcome: Outcome): (measure: string) => Sensitivities | undefined {
  const { program, centre, evaluation } = outcome
  const data = planData(plan, centre)
  const differentiation = differentiate(program, evaluation, data)
  // What the calendar decides is no datum of the plan.
  const derived = new Set(centre.derived.map(({ input }) => input))
  return (id) => {
    const measure = program.model.measures.get(id)
    if (!measure) return undefined
    const found = evaluation.measures.get(id)!
    const gradient = differentiation.gradient(measure)
    if (!found.ok) return { ok: false, reason: found.reason }
    if (!gradient.ok) return gradient
    const inputs: Sensitivity[] = []
    const steps: Stepwise[] = []
    for (const derivative of gradient.derivatives.values()) {
      const { input, stepwise, edges } = derivative
      if (derived.has(input)) continue
      if (isDate(input)) steps.push({ input, by: 'month', edges })
      else if (stepwise) steps.push({ input, by: 'step', edges })
      else inputs.push(sensitivity(derivative, data.get(input.id)!, found.value, measure.reduction.unit))
    }
    inputs.sort((a, b) => Math.abs(b.perWhole) - Math.abs(a.perWhole) || (a.input.id < b.input.id ? -1 : 1))
    return { ok: true, value: found.value, inputs, steps }
  }
}

function sensitivity(
  { input, byMonth, total, edges }: Derivative,
  datum: number | Float64Array,
  measure: number,
  of: Unit,
): Sensitivity {
  const perWhole =
    typeof datum === 'number' ? total * datum : byMonth.reduce((sum, worth, t) => sum + worth * datum[t]!, 0)
  return {
    input,
    value: typeof datum === 'number' ? datum : undefined,
    derivative: total,
    unit: divideUnits(of, input.unit),
    perWhole,
    elasticity: measure === 0 ? undefined : perWhole / measure,
    edges,
  }
}
