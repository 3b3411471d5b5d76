import { isWithin, valueAt } from '#pointer/json-pointer.ts'
import { changedAt } from './changed-at.ts'
import { type Cited, citedIn, withSources } from './cited.ts'

/** An item of a list as it was at a position, or another. */
export type Item = { readonly was: number } | { readonly value: unknown; readonly was?: undefined }

/**
 * A draft whose list at a place holds these items. Sources follow the items that they are of; what was there twice is
 * cited twice.
 */
export function rearranged(draft: unknown, list: string, items: readonly Item[]): unknown {
  const old = itemsAt(draft, list)
  const next = items.map((item) => (item.was === undefined ? item.value : old[item.was]))
  const cited = Object.entries(citedIn(draft))
  const others = cited.filter(([pointer]) => !isWithin(pointer, list) || pointer === list)
  const moved = items.flatMap(({ was }, k) =>
    was === undefined
      ? []
      : cited.flatMap(([pointer, citation]) => movedTo(pointer, `${list}/${was}`, `${list}/${k}`, citation)),
  )
  return withSources(changedAt(draft, list, next), Object.fromEntries([...others, ...moved]))
}

const movedTo = (pointer: string, from: string, to: string, citation: Cited[string]): [string, Cited[string]][] =>
  isWithin(pointer, from) ? [[to + pointer.slice(from.length), citation]] : []

export function itemsAt(draft: unknown, list: string): readonly unknown[] {
  const items = valueAt(draft, list)
  return Array.isArray(items) ? items : []
}

/** The items of a list as they are. */
export const allOf = (draft: unknown, list: string): Item[] => itemsAt(draft, list).map((_, was) => ({ was }))

export const withoutItem = (items: readonly Item[], position: number): Item[] => items.toSpliced(position, 1)

export const withItem = (items: readonly Item[], position: number, item: Item): Item[] =>
  items.toSpliced(position, 0, item)

export function movedItem(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from]
  return item === undefined || to < 0 || to >= items.length
    ? [...items]
    : items.toSpliced(from, 1).toSpliced(to, 0, item)
}
