import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../../language/language.ts'
import type { Target } from '../../trace/target.ts'
import { lineOf, monthlyValues } from '../shared/chart-data.ts'
import { tableMoney } from '../shared/elements.ts'

/** A figure and the way to its trace. */
export interface Cell {
  readonly text: string
  /** Why there is no figure. */
  readonly why?: string
  readonly target: Target
}

/** A line over the whole plan; none where the model has no such line. */
export function lineCell(outcome: Outcome, id: string, language: Language): Cell | undefined {
  if (!outcome.centre.model.lines.has(id)) return undefined
  const total = monthlyValues(outcome, lineOf(outcome, id)).reduce((sum, value) => sum + value, 0)
  const last = outcome.evaluation.calendar.months - 1
  return { text: tableMoney(total, language), target: { kind: 'line', id, first: 0, last } }
}

/** A measure, or the reason why it has no value. */
export function measureCell(outcome: Outcome, id: string, language: Language): Cell | undefined {
  const measure = outcome.centre.model.measures.get(id)
  if (!measure) return undefined
  const target: Target = { kind: 'measure', id }
  const value = outcome.evaluation.measures.get(id)
  if (!value?.ok) return { text: '–', why: language.speech.phrase(`why.${value?.reason ?? 'not-finite'}`, {}), target }
  const unit = measure.reduction.unit.name
  if (unit === 'KRW') return { text: tableMoney(value.value, language), target }
  return { text: language.quantity(value.value, unit), target }
}
