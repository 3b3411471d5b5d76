import { keysOf, pointerOf, valueAt } from '#pointer/json-pointer.ts'
import { idOf } from './references.ts'

/**
 * Where in the plan that a draft was begun from the value at a place of the draft stood: items of lists are known by
 * their ids, wherever they were moved, others by their positions. Undefined for what the draft has and that plan has not.
 */
export function originPointer(draft: unknown, origin: unknown, pointer: string): string | undefined {
  const way: string[] = []
  let within = draft
  for (const key of keysOf(pointer)) {
    within = valueAt(within, pointerOf([key]))
    const list = valueAt(origin, pointerOf(way))
    const position = Array.isArray(list) ? positionOf(within, list, key) : key
    if (position === undefined) return undefined
    way.push(position)
  }
  return pointerOf(way)
}

function positionOf(item: unknown, list: readonly unknown[], key: string): string | undefined {
  const id = idOf(item)
  const position = id === undefined ? Number(key) : list.findIndex((one) => idOf(one) === id)
  return position >= 0 && position < list.length ? String(position) : undefined
}

/** The value there, undefined where there was none. */
export function originValue(draft: unknown, origin: unknown, pointer: string): unknown {
  const at = originPointer(draft, origin, pointer)
  return at === undefined ? undefined : valueAt(origin, at)
}
