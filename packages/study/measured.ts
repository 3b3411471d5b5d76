import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import { programOf } from '#model/readings/outcome.ts'

/**
 * Every measure of a valid plan by id, each in its own unit. The checks are left out: a search asks for many plans.
 */
export function measured(plan: Plan): ReadonlyMap<string, MeasureValue> {
  const { centre, program } = programOf(plan)
  return evaluate(program, calendar(plan.meta.start, plan.meta.horizonMonths), planData(plan, centre)).measures
}

/**
 * A measure of a valid plan in its own unit; null where it has no value, or the plan has no such measure.
 * @example
 * import { presets } from '#catalog/presets.ts'
 * const plan = presets.get('national-center-signed-2026')!
 * measureOf(plan, 'capacity.accelerators') // → 15000
 * measureOf(plan, 'no.such') // → null
 */
export function measureOf(plan: Plan, measure: string): number | null {
  const found = measured(plan).get(measure)
  return found?.ok ? found.value : null
}
