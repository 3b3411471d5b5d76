import type { Plan } from '#contract/plan.ts'

/**
 * What a plan is judged as: a `programme` runs machines of others, rented or entrusted; `hosting` houses those of its
 * customers; a `centre` owns some.
 */
export type PlanKind = 'programme' | 'hosting' | 'centre'

/** The kind of a plan, by who owns its machines. */
export function planKind({ fleet }: Plan): PlanKind {
  const held = new Set(fleet.map(({ tenure }) => tenure.kind))
  if (held.size === 0 || held.has('owned')) return 'centre'
  return held.has('hosted') ? 'hosting' : 'programme'
}

/** Who holds shares: the state and its institutions, or others. */
export type Side = 'private' | 'public'

/** Whose return is judged: the private side’s, or the public one’s where nobody else takes part. */
export const judgedSide = ({ terms: { shareholders } }: Plan): Side =>
  shareholders.some(({ side }) => side === 'private') ? 'private' : 'public'
