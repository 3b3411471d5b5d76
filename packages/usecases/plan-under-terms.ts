import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
import type { Terms } from '#contract/terms.ts'
import { underTerms } from '#model/overlay/under-terms.ts'
import { Fault } from './fault.ts'

interface Asked {
  readonly terms?: Terms | undefined
  readonly termsId?: string | undefined
}

/**
 * A plan with other terms in the place of its own; their sources with them, where the catalog has them.
 * @throws {Fault} `comparison-invalid` naming terms that the catalog does not have
 */
export function planUnderTerms(plan: Plan, { terms, termsId }: Asked): Plan {
  if (terms) return underTerms(plan, { terms, sources: {} })
  if (termsId === undefined) return plan
  const found = termsPresets.get(termsId)
  if (found) return underTerms(plan, { terms: found.value, sources: found.sources })
  const params = { id: termsId, known: [...termsPresets.keys()].join(', ') }
  throw new Fault('comparison-invalid', {}, [{ pointer: '/termsId', code: 'unknown-terms', params }])
}
