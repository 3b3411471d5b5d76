import { type Calendar, monthName } from '#algebra/calendar.ts'
import type { Edge } from '#algebra/edges.ts'
import type { Input } from '#algebra/expression.ts'
import type { Speech } from '#algebra/formula-text.ts'
import type { Measure } from '#algebra/measure.ts'
import type { EdgeReply, SensitivitiesReply, SensitivityRequest } from '#contract/sensitivity.ts'
import { engineVersion } from '#model/engine-version.ts'
import { type Outcome, readPlan } from '#model/readings/outcome.ts'
import { type Sensitivities, sensitivityOf } from '#study/sensitivity.ts'
import { Fault } from './fault.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan } from './resolve-plan.ts'

/**
 * How measures of a plan depend on each of its data: the `top` most telling, with what a change of `swing` (0.1: 10 %)
 * adds to the measure in its unit, as far as it is linear; and the data that move it in steps alone.
 * @throws {Fault} `line-not-found` naming every measure that the model does not have, and as `resolvePlan`
 */
export async function measureSensitivities(request: SensitivityRequest, speech: Speech): Promise<SensitivitiesReply> {
  const plan = resolvePlan(request)
  const { top, swing } = request
  const measures = readPlan(plan, (outcome) => {
    const asked = measuresOf(outcome, request.measures)
    const sensitivity = sensitivityOf(plan, outcome)
    const said = asked.map((measure) => {
      const found = sensitivity(measure.id)!
      return [measure.id, reply(measure, outcome, found, { top, swing }, speech)] as const
    })
    return Object.fromEntries(said)
  })
  return { engine: { version: engineVersion }, planHash: await hashOf(plan), title: plan.meta.title, swing, measures }
}

function measuresOf({ centre }: Outcome, ids: readonly string[]): Measure[] {
  const { measures } = centre.model
  const unknown = ids.flatMap((id, i) =>
    measures.has(id) ? [] : [{ pointer: `/measures/${i}`, code: 'issue.unknown-measure', params: { id } }],
  )
  if (unknown.length > 0) {
    throw new Fault('line-not-found', { id: unknown.map(({ params }) => params.id).join(', ') }, unknown)
  }
  return ids.map((id) => measures.get(id)!)
}

function reply(
  { id, label, reduction }: Measure,
  { evaluation }: Outcome,
  found: Sensitivities,
  { top, swing }: Pick<SensitivityRequest, 'top' | 'swing'>,
  speech: Speech,
): SensitivitiesReply['measures'][string] {
  const measured = evaluation.measures.get(id)!
  const value = measured.ok ? measured.value : null
  const named = { label: speech.name(label), unit: reduction.unit.text, value }
  if (!found.ok) {
    return { ...named, why: speech.phrase(`why.${found.reason}`, {}), inputs: [], inputsInAll: 0, steps: [] }
  }
  const edges = (of: readonly Edge[]) =>
    of.length === 0 ? {} : { edges: of.map((edge) => edgeReply(edge, evaluation.calendar, speech)) }
  const datum = ({ id, label, pointer }: Input) => ({ id, label: speech.name(label), pointer })
  return {
    ...named,
    inputs: found.inputs.slice(0, top).map((one) => ({
      ...datum(one.input),
      unit: one.input.unit.text,
      value: one.value ?? null,
      derivative: one.derivative,
      derivativeUnit: one.unit.text,
      elasticity: one.elasticity ?? null,
      change: swing * one.perWhole,
      ...edges(one.edges),
    })),
    inputsInAll: found.inputs.length,
    steps: found.steps.map((one) => ({ ...datum(one.input), by: one.by, ...edges(one.edges) })),
  }
}

const edgeReply = ({ id, label, month }: Edge, calendar: Calendar, speech: Speech): EdgeReply => ({
  id,
  label: speech.name(label),
  month: monthName(calendar, month),
})
