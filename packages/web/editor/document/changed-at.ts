import { keysOf } from '#pointer/json-pointer.ts'

/**
 * A JSON document with another value at a place; what lies beside the way there is shared with the old one.
 * @param value undefined takes the field away
 * @example changedAt({ a: { b: 1 } }, '/a/b', 2) // → { a: { b: 2 } }
 */
export function changedAt(root: unknown, pointer: string, value: unknown): unknown {
  return along(root, keysOf(pointer), value)
}

function along(within: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(within)) return within.with(Number(key), along(within[Number(key)], rest, value))
  const fields = typeof within === 'object' && within !== null ? within : {}
  const next = along(Object.getOwnPropertyDescriptor(fields, key)?.value, rest, value)
  if (next !== undefined) return { ...fields, [key]: next }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))
}
