import { bracketedNewton, type Solution } from '#algebra/solve.ts'
import type { Plan } from '#contract/plan.ts'
import type { Lever } from '#contract/solution.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { leverPlaces } from './levers.ts'
import { measureOf } from './measured.ts'

/** What is sought: the factor between two on a lever at which a measure is the target. */
export interface Sought {
  readonly vary: Lever
  /** Id of a measure of the plan. */
  readonly measure: string
  /** In the unit of the measure. */
  readonly target: number
  /** Least factor, from 0. */
  readonly from: number
  /** Largest factor. */
  readonly to: number
}

/** The factor, or why there is none and the nearest one tried; `residual` is the measure there less the target. */
export type Solved = Solution & {
  /** The measure at that factor, in its unit; null where it has no value. */
  readonly reached: number | null
}

/** A measure this near its target, as a part of what it is beside it, has reached it. */
const tolerance = 1e-9

/**
 * Goal-seek: the factor on prices, demand or energy at which a measure is its target, to 10⁻⁹ of the target or of
 * what the measure is now, whichever is larger, by Newton's method within a bracket (`bracketedNewton`). Each step
 * evaluates the plan; a factor at which the measure has no value ends the search. The plan itself is left alone.
 * @param plan a valid plan
 * @example
 * import { presets } from '#catalog/presets.ts'
 * const plan = presets.get('national-center-tender-2025h1')!
 * // The price at which the private side earns its hurdle.
 * const found = solveFor(plan, { vary: 'price', measure: 'class.private.npv', target: 0, from: 0.1, to: 5 })
 * found.ok && Math.abs(found.reached!) < 1e6 // → true
 */
export function solveFor(plan: Plan, { vary, ...sought }: Sought): Solved {
  return solveAlong(plan, leverPlaces[vary](plan), sought)
}

/**
 * As `solveFor`, for a factor on numbers of the plan that are no lever.
 * @param places JSON Pointers of those numbers
 */
export function solveAlong(plan: Plan, places: string[], { measure, target, from, to }: Omit<Sought, 'vary'>): Solved {
  const at = (factor: number) => measureOf(scaled(plan, places, factor), measure)
  const size = Math.max(Math.abs(measureOf(plan, measure) ?? 0), Math.abs(target), 1e-3)
  const found = bracketedNewton((factor) => (at(factor) ?? Number.NaN) - target, {
    lower: from,
    upper: to,
    tolerance: () => tolerance * size,
  })
  return { ...found, reached: Number.isFinite(found.residual) ? found.residual + target : null }
}
