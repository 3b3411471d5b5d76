// Stands here until the model has it.
import type { Citation, Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/plan-rules.ts'
import { valueAt } from '#model/plan-data.ts'

/** Where an input of the plan comes from: a citation, one of another value, or nothing. */
export type Source =
  | { readonly kind: 'cited'; readonly citation: Citation }
  | { readonly kind: 'changed'; readonly citation: Citation }
  | { readonly kind: 'none' }

/** The citation that covers an input; of a path, the one of the step that holds in a month. */
export function sourceOf(plan: Plan, pointer: string, month: number): Source {
  const value = valueAt(plan, pointer)
  const at = Array.isArray(value) ? `${pointer}/${stepAt(plan, value, month)}/value` : pointer
  const citation = plan.sources?.[at]
  if (!citation) return { kind: 'none' }
  return { kind: valueAt(plan, at) === citation.value ? 'cited' : 'changed', citation }
}

function stepAt(plan: Plan, path: readonly { from: string }[], month: number): number {
  return Math.max(
    0,
    path.findLastIndex(({ from }) => monthIndex(plan, from) <= month),
  )
}
