import type { Schema } from '#contract/structure.ts'
import type { Beginning } from './beginning.ts'
import { changedAt } from './changed-at.ts'
import { allOf, itemsAt, rearranged, withItem } from './rearranged.ts'
import { freshId, idOf, placeOf } from './references.ts'
import { startingValue } from './starting-value.ts'

/** A draft with a copy of an item of a list after it, its sources as well; where it has an id, the copy has its own. */
export function withCopy(draft: unknown, list: string, position: number): unknown {
  const items = itemsAt(draft, list)
  const copied = rearranged(draft, list, withItem(allOf(draft, list), position + 1, { was: position }))
  const id = idOf(items[position])
  return id === undefined ? copied : changedAt(copied, `${list}/${position + 1}/id`, freshId(items, id))
}

/** A draft with one more item at the end of a list: one like the last, or what is usual where there is none. */
export function withOneMore(draft: unknown, list: string, schema: Schema, beginning: Beginning): unknown {
  const { length } = itemsAt(draft, list)
  if (length > 0) return withCopy(draft, list, length - 1)
  return changedAt(draft, list, [startingValue(schema, `${placeOf(list)}/*`, beginning)])
}
