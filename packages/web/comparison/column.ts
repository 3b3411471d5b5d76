import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { overlaid, overlayAt } from '#model/plan/overlaid.ts'
import { underTerms } from '#model/plan/under-terms.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import type { ApiProblem } from '../api/api-problem.ts'
import type { Answer } from '../api/use-request.ts'
import { turnedPlan } from '../knobs/turned-plan.ts'
import type { ComparedItem } from '../navigation/compared-item.ts'
import { checkedPlan, type Objection } from '../plan/checked-plan.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import type { Read } from './use-plans.ts'
import type { TermsById } from './use-terms.ts'

/** A rule that a plan breaks under overlays, and which of them it breaks it under. */
export interface OverlayObjection extends Objection {
  readonly overlay: keyof Overlays | undefined
}

/** A plan of the comparison: evaluated, or why it is not. */
export interface Column {
  /** What the address says of it. */
  readonly id: string
  readonly plan: string
  /** Terms that take the place of the plan's own. */
  readonly terms?: string | undefined
  /** A letter by which charts name it. */
  readonly mark: string
  /** What the plan is called. */
  readonly name: string
  /** The same with the terms it is seen under. */
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

/** What became of a plan that was asked for, with knobs turned, under terms and overlays. */
export function outcomeOf(
  read: Read | undefined,
  { terms, turned = {} }: Pick<ComparedItem, 'terms' | 'turned'>,
  catalog: Answer<TermsById>,
  overlays: Overlays,
): Pick<Column, 'evaluated' | 'problem' | 'objections'> {
  if (!read) return { objections: [] }
  if ('problem' in read) return { problem: read.problem, objections: [] }
  const own = turnedPlan(read.plan, turned)
  if (!own.ok) return { objections: own.objections.map((one) => ({ ...one, overlay: undefined })) }
  if (terms === undefined) return underOverlays(own.plan, overlays)
  if (catalog.state === 'asked') return { objections: [] }
  if (catalog.state === 'failed') return { problem: catalog.problem, objections: [] }
  const found = catalog.value[terms]
  if (found) return underOverlays(underTerms(own.plan, found), overlays)
  const params = { id: terms, known: Object.keys(catalog.value).join(', ') }
  return { objections: [{ pointer: '/terms', code: 'issue.unknown-terms', params, overlay: undefined }] }
}

function underOverlays(plan: Plan, overlays: Overlays): Pick<Column, 'evaluated' | 'objections'> {
  const checked = checkedPlan(overlaid(plan, overlays))
  if (!checked.ok) {
    const named = checked.objections.map((one) => ({ ...one, overlay: overlayAt(plan, overlays, one.pointer) }))
    return { objections: named }
  }
  return { evaluated: { plan: checked.plan, outcome: evaluatePlan(checked.plan) }, objections: [] }
}
