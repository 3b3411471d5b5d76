import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
import type { Terms } from '#contract/terms.ts'
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
  const found = termsId === undefined ? terms && { value: terms, sources: {} } : termsPresets.get(termsId)
  if (found) {
    const others = Object.entries(plan.sources ?? {}).filter(([pointer]) => !pointer.startsWith('/terms/'))
    const own = Object.entries(found.sources).map(([pointer, citation]) => [`/terms${pointer}`, citation] as const)
    return { ...plan, terms: found.value, sources: Object.fromEntries([...others, ...own]) }
  }
  if (termsId === undefined) return plan
  const params = { id: termsId, known: [...termsPresets.keys()].join(', ') }
  throw new Fault('comparison-invalid', {}, [{ pointer: '/termsId', code: 'unknown-terms', params }])
}
