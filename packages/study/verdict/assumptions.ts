import type { Plan } from '#contract/plan.ts'
import { sourceOf } from '#model/plan/source-of.ts'
import type { Outcome } from '#model/readings/outcome.ts'
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

function isAssumed(plan: Plan, pointer: string): boolean {
  const source = sourceOf(plan, pointer, 0)
  return source.kind !== 'cited' || source.citation.source === 'Assumption'
}
