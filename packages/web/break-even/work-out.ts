import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import type { Lever } from '#contract/solution.ts'
import type { Terms } from '#contract/terms.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { leverPlaces } from '#study/levers.ts'
import { type Solved, solveFor } from '#study/solve.ts'
import { type TermCost, termCosts } from '#study/term-costs.ts'

/** Factors between which is searched, as the API does unless it is told others. */
export const bounds = { from: 0.05, to: 5 } as const

/** What customers pay for an hour on average, and the share of the hours for sale that they buy. */
export interface Sales {
  readonly price: MeasureValue
  readonly utilisation: MeasureValue
}

/** The factor on a lever at which a measure is 0, and what is sold at it; at the nearest factor where there is none. */
export interface BreakEven {
  readonly lever: Lever
  readonly solved: Solved
  readonly sales: Sales
}

export interface WorkedOut {
  readonly measure: string
  readonly now: Sales
  readonly breakEvens: readonly BreakEven[]
  readonly terms: readonly TermCost[]
}

/** The NPV that must not be below 0: of the private side, or of the public one where nobody else takes part. */
export const soughtOf = ({ shareholders }: Terms): string =>
  shareholders.some(({ side }) => side === 'private') ? 'class.private.npv' : 'class.public.npv'

/** What the terms of a call are priced in. */
export const pricedIn = ['class.private.npv', 'class.private.irr', 'treasury.npv']

/** Levers that a plan has something to move by. */
export const leversOf = (plan: Plan): Lever[] =>
  (Object.keys(leverPlaces) as Lever[]).filter((lever) => leverPlaces[lever](plan).length > 0)

export function salesOf({ evaluation: { measures } }: Outcome): Sales {
  return { price: measures.get('revenue.averagePrice')!, utilisation: measures.get('sales.averageUtilisation')! }
}

export function breakEven(plan: Plan, lever: Lever, measure: string): BreakEven {
  const solved = solveFor(plan, { vary: lever, measure, target: 0, ...bounds })
  const sales = salesOf(evaluatePlan(scaled(plan, leverPlaces[lever](plan), solved.value)))
  return { lever, solved, sales }
}

/**
 * What would make a plan pay, and what each term of its call costs.
 * @param pause is waited for between questions, so that a page can do other things; false gives up
 */
export async function workOut(plan: Plan, pause: () => Promise<boolean>): Promise<WorkedOut | undefined> {
  const measure = soughtOf(plan.terms)
  const breakEvens: BreakEven[] = []
  for (const lever of leversOf(plan)) {
    if (!(await pause())) return undefined
    breakEvens.push(breakEven(plan, lever, measure))
  }
  if (!(await pause())) return undefined
  return { measure, now: salesOf(evaluatePlan(plan)), breakEvens, terms: termCosts(plan, pricedIn) }
}
