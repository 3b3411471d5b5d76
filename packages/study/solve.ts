import { bracketedNewton, type Solution } from '#algebra/solve.ts'
import type { Plan } from '#contract/plan.ts'
import type { Lever } from '#contract/solution.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { leverPlaces } from './levers.ts'
import { measureOf } from './measured.ts'

/** What is sought: the factor between two on a lever at which a measure is the target. */
export interface Sought {
  readonly vary: Lever
  readonly measure: string
  readonly target: number
  readonly from: number
  readonly to: number
}

export type Solved = Solution & {
  /** The measure at the factor found, or at the nearest one tried. */
  readonly reached: number | null
}

/** A measure this near its target, as a part of what it is beside it, has reached it. */
const tolerance = 1e-9

/**
 * Goal-seek: the factor on prices, demand or energy at which a measure is its target. Each step evaluates the plan; a
 * factor at which the measure has no value ends the search.
 * @example solveFor(plan, { vary: 'price', measure: 'class.private.npv', target: 0, from: 0.1, to: 5 }) // break-even price
 */
export function solveFor(plan: Plan, { vary, measure, target, from, to }: Sought): Solved {
  const places = leverPlaces[vary](plan)
  const at = (factor: number) => measureOf(scaled(plan, places, factor), measure)
  const size = Math.max(Math.abs(measureOf(plan, measure) ?? 0), Math.abs(target), 1e-3)
  const found = bracketedNewton((factor) => (at(factor) ?? Number.NaN) - target, {
    lower: from,
    upper: to,
    tolerance: () => tolerance * size,
  })
  return { ...found, reached: Number.isFinite(found.residual) ? found.residual + target : null }
}
