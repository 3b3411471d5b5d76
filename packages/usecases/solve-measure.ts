import type { Speech } from '#algebra/formula-text.ts'
import type { Plan } from '#contract/plan.ts'
import type { SolutionReply, SolutionRequest } from '#contract/solution.ts'
import { engineVersion } from '#model/engine-version.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { programOf } from '#model/readings/outcome.ts'
import { leverPlaces } from '#study/levers.ts'
import { measured, measureOf } from '#study/measured.ts'
import { withoutPublicUse } from '#study/public-use.ts'
import { solveFor } from '#study/solve.ts'
import { Fault } from './fault.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan } from './resolve-plan.ts'

/**
 * The factor on a lever at which a measure is its target, in the measure's unit: a break-even or an indifference price.
 * Null with a reason where there is none; the nearest factor tried stands beside it.
 * @throws {Fault} `line-not-found` for a measure that the plan has not, and as `resolvePlan`
 */
export async function solveMeasure(request: SolutionRequest, speech: Speech): Promise<SolutionReply> {
  const plan = resolvePlan(request)
  const { vary, from, to } = request
  const measure = programOf(plan).centre.model.measures.get(request.measure)
  if (!measure) throw new Fault('line-not-found', { id: request.measure })
  const target = request.sameAs ? measureOf(withoutPublicUse(plan), measure.id) : request.target
  const found = solveFor(plan, { vary, measure: measure.id, target: target ?? Number.NaN, from, to })
  const reached = scaled(plan, leverPlaces[vary](plan), found.value)
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
    asPlanned: standing(plan),
    atFactor: standing(reached),
    ...(found.ok ? {} : { why: speech.phrase(`why.${found.reason}`, {}) }),
    evaluations: found.evaluations,
  }
}

/** What a plan sells an hour for, and how much of what it could sell. */
function standing(plan: Plan): SolutionReply['asPlanned'] {
  const measures = measured(plan)
  const of = (id: string) => {
    const found = measures.get(id)
    return found?.ok ? found.value : null
  }
  return { averagePrice: of('revenue.averagePrice'), utilisation: of('sales.averageUtilisation') }
}
