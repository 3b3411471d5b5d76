import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import { programOf } from '#model/readings/outcome.ts'

/** Measures of a plan by id, without its checks: a search asks for many. */
export function measured(plan: Plan): ReadonlyMap<string, MeasureValue> {
  const { centre, program } = programOf(plan)
  return evaluate(program, calendar(plan.meta.start, plan.meta.horizonMonths), planData(plan, centre)).measures
}

/** A measure of a plan, null where it has no value. */
export function measureOf(plan: Plan, measure: string): number | null {
  const found = measured(plan).get(measure)
  return found?.ok ? found.value : null
}
