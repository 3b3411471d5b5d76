import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { keysOf } from '#pointer/json-pointer.ts'
import { layByDate } from './by-date.ts'
import { overlayPlaces } from './places.ts'

/** Overlays that shift; the others multiply. */
const shifts: ReadonlySet<string> = new Set<keyof Overlays>(['interest'])

/**
 * A plan under overlays. A value that changed is no longer what its source says, so it loses its citation. The bounds
 * of the contract are not looked at: whoever asks checks what comes of it.
 */
export function overlaid(plan: Plan, overlays: Overlays): Plan {
  const draft = structuredClone(plan)
  for (const [name, places] of Object.entries(overlayPlaces)) {
    const by = overlays[name as keyof Overlays]
    if (by === undefined) continue
    if (typeof by !== 'number') {
      layByDate(draft, name as keyof Overlays, by)
      continue
    }
    for (const pointer of places(plan)) {
      const changed = change(draft, keysOf(pointer), (value) => (shifts.has(name) ? value + by : value * by))
      if (changed) delete draft.sources?.[pointer]
    }
  }
  return draft
}

/** A plan with the numbers at these places multiplied, without the citations of those that changed. */
export function scaled(plan: Plan, places: readonly string[], factor: number): Plan {
  const draft = structuredClone(plan)
  for (const pointer of places)
    if (change(draft, keysOf(pointer), (value) => value * factor)) delete draft.sources?.[pointer]
  return draft
}

/** The overlay that changes a place of a plan, which may have steps that overlays gave it. */
export function overlayAt(plan: Plan, overlays: Overlays, pointer: string): keyof Overlays | undefined {
  const names = Object.keys(overlays) as (keyof Overlays)[]
  return names.find((name) => overlays[name] !== undefined && overlayPlaces[name](plan).includes(pointer))
}

/** Changes the number at a place; false when it stays the same. */
function change(root: unknown, keys: readonly string[], to: (value: number) => number): boolean {
  const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], root)
  const numbers = holder as Record<string, number>
  const last = keys.at(-1)!
  const before = numbers[last]!
  numbers[last] = to(before)
  return numbers[last] !== before
}
