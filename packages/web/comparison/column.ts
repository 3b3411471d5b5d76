import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/outcome.ts'
import { overlaid, overlayAt } from '#model/overlay/overlaid.ts'
import { checkedPlan, type Objection } from '../knobs/turned-plan.ts'
import type { ApiProblem } from '../state/api-problem.ts'
import type { Evaluated } from '../state/use-outcome.ts'
import type { Read } from './use-plans.ts'

/** A rule that a plan breaks under overlays, and which of them it breaks it under. */
export interface OverlayObjection extends Objection {
  readonly overlay: keyof Overlays | undefined
}

/** A plan of the comparison: evaluated, or why it is not. */
export interface Column {
  readonly id: string
  /** A letter by which charts name it. */
  readonly mark: string
  readonly title: string
  readonly evaluated?: Evaluated
  readonly problem?: ApiProblem
  /** What the contract objects to under the overlays. */
  readonly objections: readonly OverlayObjection[]
}

export interface EvaluatedColumn extends Column {
  readonly evaluated: Evaluated
}

export const isEvaluated = (column: Column): column is EvaluatedColumn => column.evaluated !== undefined

/** Letters from A on; there are never more than twenty columns. */
export const markOf = (position: number): string => String.fromCharCode(65 + position)

/** What became of a plan that was asked for, under overlays. */
export function outcomeOf(
  read: Read | undefined,
  overlays: Overlays,
): Pick<Column, 'evaluated' | 'problem' | 'objections'> {
  if (!read) return { objections: [] }
  return 'problem' in read ? { problem: read.problem, objections: [] } : underOverlays(read.plan, overlays)
}

function underOverlays(plan: Plan, overlays: Overlays): Pick<Column, 'evaluated' | 'objections'> {
  const checked = checkedPlan(overlaid(plan, overlays))
  if (!checked.ok) {
    const named = checked.objections.map((one) => ({ ...one, overlay: overlayAt(plan, overlays, one.pointer) }))
    return { objections: named }
  }
  return { evaluated: { plan: checked.plan, outcome: evaluatePlan(checked.plan) }, objections: [] }
}
