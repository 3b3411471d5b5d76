import * as z from 'zod'

/** A place in a JSON document, RFC 6901; the whole document is not one. */
export const JsonPointer = z
  .string()
  .max(200)
  .regex(/^(\/([^/~]|~[01])*)+$/)
  .meta({ description: 'JSON Pointer (RFC 6901)', examples: ['/sites/0/pue'] })

/** The pointer of a path of keys. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys of a pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
