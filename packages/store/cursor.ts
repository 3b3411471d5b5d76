import { Fault } from '#usecases/fault.ts'
import { type Item, textItem, textOf } from './items.ts'

/** DynamoDB refuses a longer sort key. */
const SORT_KEY_BYTES = 1024

/** Where the next page of the index `summaries` starts: after this item. */
export const cursorAfter = (item: Item): string =>
  Buffer.from(JSON.stringify([textOf(item, 'pk'), textOf(item, 'sk'), textOf(item, 'listed')])).toString('base64url')

/**
 * The key that a cursor stands for.
 *
 * @throws Fault `bad-cursor` when it is not one of ours or was given out for another partition, hence for another
 *   organisation, another plan or another query.
 */
export function keyOfCursor(cursor: string, partition: string): Item {
  const [pk, sk, listed, ...rest] = partsOf(cursor)
  if (pk !== partition || !isSortKey(sk) || !isSortKey(listed) || rest.length > 0) throw new Fault('bad-cursor')
  return textItem({ pk, sk, listed })
}

function partsOf(cursor: string): unknown[] {
  const bytes = Buffer.from(cursor, 'base64url')
  // Decoding skips what is not base64url, so that many texts would mean the same key: only our own spelling counts.
  if (bytes.toString('base64url') !== cursor) throw new Fault('bad-cursor')
  try {
    const parts: unknown = JSON.parse(bytes.toString())
    return Array.isArray(parts) ? parts : []
  } catch (cause) {
    throw new Fault('bad-cursor', {}, [], cause)
  }
}

const isSortKey = (part: unknown): part is string =>
  typeof part === 'string' && part !== '' && Buffer.byteLength(part) <= SORT_KEY_BYTES
