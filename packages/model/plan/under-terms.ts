import type { Citation, Plan } from '#contract/plan.ts'
import type { Terms } from '#contract/terms.ts'
import { isWithin } from '#pointer/json-pointer.ts'

/** Terms of a call with the sources of their values by JSON Pointer within them. */
export interface CitedTerms {
  readonly terms: Terms
  readonly sources: Readonly<Record<string, Citation>>
}

/** A plan with other terms in the place of its own, and their sources in the place of those. */
export function underTerms(plan: Plan, { terms, sources }: CitedTerms): Plan {
  const others = Object.entries(plan.sources ?? {}).filter(([pointer]) => !isWithin(pointer, '/terms'))
  const own = Object.entries(sources).map(([pointer, citation]) => [`/terms${pointer}`, citation] as const)
  return { ...plan, terms, sources: Object.fromEntries([...others, ...own]) }
}
