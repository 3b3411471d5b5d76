import type { Input } from '#algebra/expression.ts'
import type { Plan } from '#contract/plan.ts'

/** An input whose months follow from the calendar rather than stand in the plan. */
export interface DerivedInput {
  readonly input: Input
  readonly read: (plan: Plan) => Float64Array
}
