import { type Choices, oneOf } from './choices.ts'

/** Texts that are not free, by their key. */
const texts: Readonly<Record<string, readonly string[]>> = {
  class: ['alpha', 'beta', 'gamma'],
  confidence: ['H', 'M', 'L', 'A', 'A-30 %'],
}

/** A text for a place: the id or name of what it belongs to, one of a few, or its own key. */
export function textAt(choices: Choices, place: string, owner: string, isSlug: boolean): string {
  const key = place.slice(place.lastIndexOf('/') + 1)
  const known = texts[key]
  if (known) return oneOf(choices, known)
  if (key === 'id') return owner
  return key === 'name' ? `Any ${owner}` : isSlug ? key : `Any ${key}`
}
