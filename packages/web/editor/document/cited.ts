import type { Citation } from '#contract/plan.ts'
import { isWithin, valueAt } from '#pointer/json-pointer.ts'
import { changedAt } from './changed-at.ts'

/** Sources of a draft by the place they are of; a draft may hold anything there. */
export type Cited = Readonly<Record<string, Citation>>

export function citedIn(draft: unknown): Cited {
  const sources = valueAt(draft, '/sources')
  return typeof sources === 'object' && sources !== null ? (sources as Cited) : {}
}

/** What is said of the value at a place, and whether that value is still the one that stands there. */
export function citationAt(draft: unknown, pointer: string): { citation: Citation; holds: boolean } | undefined {
  const citation = citedIn(draft)[pointer]
  return citation && { citation, holds: citation.value === valueAt(draft, pointer) }
}

/** A draft with other sources; none at all where it had none and there are none. */
export function withSources(draft: unknown, sources: Cited): unknown {
  if (Object.keys(sources).length === 0 && valueAt(draft, '/sources') === undefined) return draft
  return changedAt(draft, '/sources', sources)
}

/** A draft without sources of places inside another that are no more. */
export function withoutStale(draft: unknown, within: string): unknown {
  const all = Object.entries(citedIn(draft))
  const kept = all.filter(([pointer]) => !isWithin(pointer, within) || valueAt(draft, pointer) !== undefined)
  return kept.length === all.length ? draft : withSources(draft, Object.fromEntries(kept))
}

/** A draft with something at a place, and the sources of its values, whose places are within it. */
export function withCited(draft: unknown, pointer: string, value: unknown, sources: Cited): unknown {
  const put = withoutStale(changedAt(draft, pointer, value), pointer)
  const own = Object.entries(sources).map(([at, citation]) => [pointer + at, citation])
  const others = Object.entries(citedIn(put)).filter(([at]) => !isWithin(at, pointer))
  return withSources(put, Object.fromEntries([...others, ...own]))
}
