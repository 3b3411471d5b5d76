import type { Speech } from '#algebra/formula-text.ts'
import type { SolutionReply, SolutionRequest } from '#contract/solution.ts'
import { engineVersion, programOf } from '#model/outcome.ts'
import { measureOf } from '#study/measured.ts'
import { solveFor } from '#study/solve.ts'
import { terms, withoutTerm } from '#study/term-costs.ts'
import { Fault } from './fault.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan } from './resolve-plan.ts'

/**
 * The factor on a lever at which a measure is its target: a break-even or an indifference price.
 * @throws {Fault} `line-not-found` for a measure that the plan has not, and as `resolvePlan`
 */
export async function solveMeasure(request: SolutionRequest, speech: Speech): Promise<SolutionReply> {
  const plan = resolvePlan(request)
  const { vary, from, to } = request
  const measure = programOf(plan).centre.model.measures.get(request.measure)
  if (!measure) throw new Fault('line-not-found', { id: request.measure })
  const reservation = terms.find(({ id }) => id === 'reservation')!
  const target = request.sameAs ? measureOf(withoutTerm(plan, reservation), measure.id) : request.target
  const found = solveFor(plan, { vary, measure: measure.id, target: target ?? Number.NaN, from, to })
  return {
    engine: { version: engineVersion },
    planHash: await hashOf(plan),
    title: plan.meta.title,
    vary,
    measure: { id: measure.id, label: speech.name(measure.label), unit: measure.reduction.unit.text },
    target,
    before: measureOf(plan, measure.id),
    factor: found.ok ? found.value : null,
    nearest: { factor: found.value, value: found.reached },
    ...(found.ok ? {} : { why: speech.phrase(`why.${found.reason}`, {}) }),
    evaluations: found.evaluations,
  }
}
