import type { Plan } from '#contract/plan.ts'
import { monthsFrom } from '#model/plan/plan-data.ts'
import { sourceOf } from '#model/plan/source-of.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { sensitivityOf } from '../sensitivity.ts'
import { judgedSide } from './plan-kind.ts'

/** Of the inputs that carry a result, how many nobody vouches for. */
export interface Assumptions {
  readonly of: number
  readonly assumed: number
}

const most = 10

/**
 * How many of the ten inputs that move the judged side’s NPV most are assumptions, or have no source. One gradient:
 * dearer than an evaluation.
 * @returns undefined where the NPV has no derivative
 */
export function assumptionsOf(plan: Plan, outcome: Outcome): Assumptions | undefined {
  const found = sensitivityOf(plan, outcome)(`class.${judgedSide(plan)}.npv`)
  if (!found?.ok) return undefined
  const carrying = found.inputs.filter(({ perWhole }) => perWhole !== 0).slice(0, most)
  const assumed = carrying.filter(({ input }) => isAssumed(plan, input.pointer))
  return { of: carrying.length, assumed: assumed.length }
}

/** Whether any value that holds within the plan is assumed: of a path, that of one step is enough. */
function isAssumed(plan: Plan, pointer: string): boolean {
  return monthsOf(plan, valueAt(plan, pointer)).some((month) => {
    const source = sourceOf(plan, pointer, month)
    return source.kind !== 'cited' || source.citation.source === 'Assumption'
  })
}

/** Months of the plan from which values hold: of what is no path, its first. */
function monthsOf({ meta }: Plan, value: unknown): number[] {
  if (!Array.isArray(value)) return [0]
  const begun = value.map((step) => Math.max(0, monthsFrom(meta.start, step.from)))
  return begun.filter((month) => month < meta.horizonMonths)
}
