import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { money } from '#test/plans/money-plan.ts'

/** What a plan comes to, by line and month. */
export function observe(plan: Plan) {
  const outcome = evaluatePlan(plan)
  const { centre, evaluation, alerts, checks } = outcome
  const series = (line: string) => {
    const found = centre.model.lines.get(line)
    if (!found) throw new Error(`no line ${line}`)
    return evaluation.series(found)
  }
  return {
    outcome,
    has: (line: string) => centre.model.lines.has(line),
    series,
    at: (line: string, month: string) => series(line)[monthIndex(plan, month)]!,
    measure(id: string) {
      const found = evaluation.measures.get(id)
      return found?.ok ? found.value : Number.NaN
    },
    alert: (id: string) => alerts.find((alert) => alert.id === id),
    failed: checks.filter(({ ok }) => !ok).map(({ id }) => id),
  }
}

export type Observed = ReturnType<typeof observe>

/** What a plan comes to, once all its checks hold. */
export function seen(plan: Plan) {
  const observed = observe(plan)
  if (observed.failed.length > 0) throw new Error(`checks do not hold: ${observed.failed.join(', ')}`)
  return observed
}

export const evaluated = (change?: (plan: Plan) => void) => seen(money(change))

/** Largest difference of two numbers, beside the larger. */
export const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1)

export const sum = (series: ArrayLike<number>) => Array.from(series).reduce((total, month) => total + month, 0)
