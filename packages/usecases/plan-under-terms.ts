import { termsPresets } from '#catalog/terms/terms.ts'
import { Plan } from '#contract/plan.ts'
import type { Terms } from '#contract/terms.ts'
import { underTerms } from '#model/plan/under-terms.ts'
import { pointerOf } from '#pointer/json-pointer.ts'
import { Fault } from './fault.ts'

interface Asked {
  readonly terms?: Terms | undefined
  readonly termsId?: string | undefined
}

/**
 * A plan with other terms in the place of its own, sent whole or by an id of the catalog; their sources with them,
 * where the catalog has them. The plan itself where neither is asked for.
 * @throws {Fault} `comparison-invalid` naming terms that the catalog does not have, or what of them the plan breaks
 */
export function planUnderTerms(plan: Plan, { terms, termsId }: Asked): Plan {
  if (terms) return fitting(underTerms(plan, { terms, sources: {} }), undefined)
  if (termsId === undefined) return plan
  const found = termsPresets.get(termsId)
  if (found) return fitting(underTerms(plan, { terms: found.value, sources: found.sources }), termsId)
  const params = { id: termsId, known: [...termsPresets.keys()].join(', ') }
  throw new Fault('comparison-invalid', {}, [{ pointer: '/termsId', code: 'unknown-terms', params }])
}

/** Terms that hold in themselves may still break a rule with a plan: a put after its end, public use of no segment. */
function fitting(plan: Plan, termsId: string | undefined): Plan {
  const issues = Plan.safeParse(plan).error?.issues ?? []
  if (issues.length === 0) return plan
  const offences = issues.map((issue) => {
    const place = pointerOf(issue.path)
    const pointer = termsId !== undefined ? '/termsId' : place.startsWith('/terms') ? place : '/terms'
    return { pointer, code: issue.message, params: issue.code === 'custom' ? (issue.params ?? {}) : {} }
  })
  throw new Fault('comparison-invalid', {}, offences)
}
