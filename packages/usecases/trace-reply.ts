import type { Speech } from '#algebra/formula-text.ts'
import type { Trace } from '#algebra/trace.ts'
import type { Plan } from '#contract/plan.ts'
import type { TraceReply } from '#contract/trace.ts'
import { sourceOf } from '#model/plan/source-of.ts'
import type { Carrier } from '#study/carriers.ts'

/** What a trace is told with. */
export interface Telling {
  readonly plan: Plan
  readonly speech: Speech
  /** The month at an index, `YYYY-MM`. */
  readonly month: (index: number) => string
  /** Id of the line that an unknown is solved for. */
  readonly residual: (unknown: string) => string
  /** Index of the last month. */
  readonly last: number
}

type More = NonNullable<TraceReply['more']>

/**
 * A trace in words and months.
 * @param within what to ask to see the parts of a term, which has no id to ask for
 */
export function traceReply(trace: Trace, telling: Telling, within: More = {}): TraceReply {
  const { speech, month } = telling
  const { months, fold, telling: told } = trace
  const more = moreOf(trace, telling, within)
  return {
    kind: trace.kind,
    id: trace.id,
    label: speech.name(trace.label),
    unit: trace.unit.text,
    value: finite(trace.value),
    ...(months && { months: { from: month(months[0]), to: month(months[1]) } }),
    ...(fold && { fold: fold.to }),
    ...(fold?.monthly && { monthly: true as const }),
    ...(told && { telling: { month: month(told.month), value: finite(told.value) } }),
    ...(trace.why !== undefined && { why: speech.phrase(`why.${trace.why}`, {}) }),
    ...(trace.formula !== undefined && { formula: trace.formula }),
    ...(trace.reason !== undefined && { reason: speech.phrase(`reason.${trace.reason}`, {}) }),
    ...(trace.pointer !== undefined && {
      pointer: trace.pointer,
      source: sourceReply(telling, trace.pointer, months?.[1] ?? 0),
    }),
    parts: trace.parts.map((part) => traceReply(part, telling, more)),
    ...(trace.cut && { cut: true as const, more }),
  }
}

/** The inputs that carry a number, with their sources. */
export function carrierReply({ input, value, effect }: Carrier, telling: Telling) {
  return {
    pointer: input.pointer,
    label: telling.speech.name(input.label),
    unit: input.unit.text,
    value,
    ...(effect !== undefined && { effect }),
    source: sourceReply(telling, input.pointer, telling.last),
  }
}

/** What to ask to see the parts of a number: of a mean its telling month, of an unknown the line that is solved. */
function moreOf({ kind, id, months, fold, telling }: Trace, told: Telling, within: More): More {
  const { month } = told
  if (kind === 'measure') return { measure: id }
  if (kind === 'unknown') return { line: told.residual(id), month: month(told.last) }
  if (kind !== 'line' || !months) return within
  if (fold?.to === 'mean') return { line: id, month: month(telling?.month ?? months[1]) }
  return { line: id, month: month(months[1]), ...(fold && { from: month(months[0]) }) }
}

const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null)

/** The citation that covers an input, or why none does. */
function sourceReply({ plan, speech }: Telling, pointer: string, month: number): NonNullable<TraceReply['source']> {
  const source = sourceOf(plan, pointer, month)
  if (source.kind === 'cited') return source.citation
  const note =
    source.kind === 'none'
      ? speech.phrase('source.none', {})
      : speech.phrase('source.changed', { value: `${source.citation.value}` })
  return { source: null, note }
}
