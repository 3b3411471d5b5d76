import { findingsOf } from '#contract/finding/findings.ts'
import { Plan } from '#contract/plan.ts'
import { pointerOf } from '#pointer/json-pointer.ts'

/** One rule of the contract that a plan breaks: where, and the key and gaps of the sentence that says so. */
export interface Objection {
  readonly pointer: string
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

export type Checked =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly objections: readonly Objection[] }

/** A plan that was changed, or what the contract objects to. */
export function checkedPlan(draft: unknown): Checked {
  // Without the input an issue would not say what stands where something else was expected.
  const checked = Plan.safeParse(draft, { reportInput: true })
  if (checked.success) return { ok: true, plan: checked.data }
  const objections = findingsOf(checked.error.issues).map(({ path, code, params }) => ({
    pointer: pointerOf(path),
    code: code.startsWith('rule.') ? code : `issue.${code}`,
    params,
  }))
  return { ok: false, objections }
}
