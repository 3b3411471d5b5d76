/**
 * The keys on the way to a place, outermost first; none for the whole document.
 * @param pointer RFC 6901
 * @example keysOf('/sites/0/a~1b') // → ['sites', '0', 'a/b']
 */
export function keysOf(pointer: string): string[] {
  const tokens = pointer.split('/').slice(1)
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The pointer (RFC 6901) of a path of keys.
 * @example pointerOf(['sites', 0, 'a/b']) // → '/sites/0/a~1b'
 */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * The pointer of what holds a place; of the whole document, undefined.
 * @example parentOf('/sites/0') // → '/sites'
 */
export function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'))
}

/**
 * Whether a place is another or lies inside it.
 * @example isWithin('/sites/0/pue', '/sites/0') // → true
 */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}

/**
 * The value at a place of a JSON document, undefined where there is none.
 * @example valueAt({ sites: [{ pue: 1.2 }] }, '/sites/0/pue') // → 1.2
 */
export function valueAt(root: unknown, pointer: string): unknown {
  return valueAlong(root, keysOf(pointer))
}

/** {@link valueAt} of keys that are known already. */
export function valueAlong(root: unknown, keys: readonly string[]): unknown {
  let found = root
  for (const key of keys) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined
    // The one own key of a list that is none of its elements.
    if (key === 'length' && Array.isArray(found)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}
