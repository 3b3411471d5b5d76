/** A strong entity tag, which is the number of the revision. */
export const etagOf = (revision: number): string => `"${revision}"`

/** Whether an If-None-Match names this tag; as RFC 9110 has it, weak and strong alike. */
export function names(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()))
}

/** An entity tag made of what is in a reply. */
export async function contentTag(body: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(body)))
  return `"${Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}
