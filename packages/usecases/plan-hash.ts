import canonicalize from 'canonicalize'

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a value, as `sha256-` and 64 hex digits.
 * @example
 * await hashOf({ a: 1 }) // → 'sha256-015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862'
 */
export async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
