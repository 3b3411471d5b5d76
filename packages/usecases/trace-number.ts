import { monthName } from '#algebra/calendar.ts'
import type { Speech } from '#algebra/formula-text.ts'
import { type Trace, traceLine, traceMeasure } from '#algebra/trace.ts'
import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import type { TraceReply, TraceRequest } from '#contract/trace.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { type Carried, carriersOf } from '#study/carriers.ts'
import { Fault } from './fault.ts'
import { resolvePlan } from './resolve-plan.ts'
import { carrierReply, type Telling, traceReply } from './trace-reply.ts'

/** Most numbers in one tree. */
const budget = 400
/** Most inputs that a number is said to be carried by. */
const mostCarriers = 8

/**
 * Why a number is what it is: the inputs that carry it, its formula, what it is made of, down to the plan’s inputs and
 * their sources. At most 400 numbers, as deep as `depth`; what is left out is marked `cut` and says what to ask next.
 * @throws {Fault} `line-not-found`; `month-outside` of the plan's horizon; and as `resolvePlan`
 * @example
 * import { speech } from '#words/speech.ts'
 * const asked = { preset: 'national-center-signed-2026', measure: 'capacity.accelerators', depth: 1 }
 * traceNumber(asked, speech('en')).value // → 15000
 */
export function traceNumber(request: TraceRequest, speech: Speech): TraceReply {
  const plan = resolvePlan(request)
  const outcome = evaluatePlan(plan)
  const { program, evaluation } = outcome
  const month = (index: number) => monthName(evaluation.calendar, index)
  const residual = (id: string) => program.model.unknowns.find(({ unknown }) => unknown.id === id)!.residual.id
  const telling: Telling = { plan, speech, month, residual, last: evaluation.calendar.months - 1 }
  const said = (trace: Trace, of: Carried): TraceReply => ({
    ...traceReply(trace, telling),
    carriedBy: carriersOf(plan, outcome)(of, mostCarriers).map((carrier) => carrierReply(carrier, telling)),
  })
  const options = { depth: request.depth, budget, speech }
  if (request.measure !== undefined) {
    const measure = program.model.measures.get(request.measure)
    if (!measure) throw new Fault('line-not-found', { id: request.measure })
    return said(traceMeasure(program, evaluation, measure, options), { measure })
  }
  const line = program.model.lines.get(request.line ?? '')
  if (!line) throw new Fault('line-not-found', { id: request.line ?? '' })
  const last = monthOf(plan, request.month, telling)
  const first = request.from === undefined ? last : monthOf(plan, request.from, telling)
  const trace = traceLine(program, evaluation, { line, months: [first, last] }, options)
  return said(trace, { line, months: trace.months ?? [last, last] })
}

/** The index of a month of the plan; the last one unless asked. */
function monthOf(plan: Plan, asked: string | undefined, { month, last }: Telling): number {
  const index = asked === undefined ? last : monthIndex(plan, asked)
  if (index >= 0 && index <= last) return index
  throw new Fault('month-outside', { month: asked ?? '', first: plan.meta.start, last: month(last) })
}
