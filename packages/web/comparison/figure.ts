import { type Column, isEvaluated } from './column.ts'

/** A measure of one plan: its value, or why there is none. */
export interface Figure {
  readonly label: { readonly key: string; readonly args: Readonly<Record<string, unknown>> }
  readonly unit: string
  readonly value: number | undefined
  readonly why: string
}

/** A measure in a column; undefined where the plan is not evaluated or has no such measure. */
export function figureOf(column: Column, id: string): Figure | undefined {
  if (!isEvaluated(column)) return undefined
  const { centre, evaluation } = column.evaluated.outcome
  const measure = centre.model.measures.get(id)
  const found = evaluation.measures.get(id)
  if (!measure || !found) return undefined
  return {
    label: measure.label,
    unit: measure.reduction.unit.name,
    value: found.ok ? found.value : undefined,
    why: found.ok ? '' : found.reason,
  }
}
