import { monthName } from '#algebra/calendar.ts'
import type { Speech } from '#algebra/formula-text.ts'
import { type Trace, traceLine, traceMeasure } from '#algebra/trace.ts'
import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import type { TraceReply, TraceRequest } from '#contract/trace.ts'
import { sourceOf } from '#model/plan/source-of.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { Fault } from './fault.ts'
import { resolvePlan } from './resolve-plan.ts'

/** Most numbers in one tree. */
const budget = 400

/**
 * Why a number is what it is: its formula, what it is made of, down to the plan’s inputs and their sources. At most 400
 * numbers, as deep as `depth`; what is left out is marked `cut`.
 * @throws {Fault} `line-not-found`; `month-outside` of the plan's horizon; and as `resolvePlan`
 * @example
 * import { speech } from '#words/speech.ts'
 * const asked = { preset: 'national-center-signed-2026', measure: 'capacity.accelerators', depth: 1 }
 * traceNumber(asked, speech('en')).value // → 15000
 */
export function traceNumber(request: TraceRequest, speech: Speech): TraceReply {
  const plan = resolvePlan(request)
  const { program, evaluation } = evaluatePlan(plan)
  const options = { depth: request.depth, budget, speech }
  const said = (trace: Trace) => reply(trace, plan, speech, (month) => monthName(evaluation.calendar, month))
  if (request.measure !== undefined) {
    const measure = program.model.measures.get(request.measure)
    if (!measure) throw new Fault('line-not-found', { id: request.measure })
    return said(traceMeasure(program, evaluation, measure, options))
  }
  const line = program.model.lines.get(request.line ?? '')
  if (!line) throw new Fault('line-not-found', { id: request.line ?? '' })
  const last = plan.meta.horizonMonths - 1
  const month = request.month === undefined ? last : monthIndex(plan, request.month)
  if (month < 0 || month > last) {
    throw new Fault('month-outside', {
      month: request.month ?? '',
      first: plan.meta.start,
      last: monthName(evaluation.calendar, last),
    })
  }
  return said(traceLine(program, evaluation, line, [month, month], options))
}

function reply(trace: Trace, plan: Plan, speech: Speech, month: (index: number) => string): TraceReply {
  return {
    kind: trace.kind,
    id: trace.id,
    label: speech.name(trace.label),
    unit: trace.unit.text,
    value: trace.value !== null && Number.isFinite(trace.value) ? trace.value : null,
    ...(trace.months === undefined ? {} : { months: { from: month(trace.months[0]), to: month(trace.months[1]) } }),
    ...(trace.why === undefined ? {} : { why: speech.phrase(`why.${trace.why}`, {}) }),
    ...(trace.formula === undefined ? {} : { formula: trace.formula }),
    ...(trace.reason === undefined ? {} : { reason: speech.phrase(`reason.${trace.reason}`, {}) }),
    ...(trace.pointer === undefined ? {} : { pointer: trace.pointer, source: sourceReply(plan, trace, speech) }),
    parts: trace.parts.map((part) => reply(part, plan, speech, month)),
    ...(trace.cut ? { cut: true as const } : {}),
  }
}

/** The citation that covers an input, or why none does. */
function sourceReply(plan: Plan, { pointer = '', months }: Trace, speech: Speech): NonNullable<TraceReply['source']> {
  const source = sourceOf(plan, pointer, months?.[1] ?? 0)
  if (source.kind === 'cited') return source.citation
  const note =
    source.kind === 'none'
      ? speech.phrase('source.none', {})
      : speech.phrase('source.changed', { value: `${source.citation.value}` })
  return { source: null, note }
}
