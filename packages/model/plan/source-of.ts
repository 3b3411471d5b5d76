import type { Citation, Plan } from '#contract/plan.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { monthsFrom } from './plan-data.ts'

/** Where an input of a plan comes from: a citation, a citation of another value, or nothing. */
export type Source = { readonly kind: 'cited' | 'changed'; readonly citation: Citation } | { readonly kind: 'none' }

/** What is said of the value at a pointer; of a path, of the step that holds in a month. */
export function sourceOf(plan: Plan, pointer: string, month: number): Source {
  const value = valueAt(plan, pointer)
  const at = Array.isArray(value) ? `${pointer}/${stepAt(plan, value, month)}/value` : pointer
  const citation = plan.sources?.[at]
  if (!citation) return { kind: 'none' }
  return { kind: valueAt(plan, at) === citation.value ? 'cited' : 'changed', citation }
}

function stepAt(plan: Plan, path: readonly { readonly from: string }[], month: number): number {
  return Math.max(
    0,
    path.findLastIndex(({ from }) => monthsFrom(plan.meta.start, from) <= month),
  )
}
