/** A plan as somebody left it in this browser, valid or not. */
export interface KeptDraft {
  readonly id: string
  /** JSON of a plan; it may still break rules. */
  readonly plan: unknown
  /** What it was begun from. */
  readonly origin: { readonly preset?: string; readonly plan?: string; readonly revision?: number }
  /** JSON of the plan as it was begun, which changes are marked against; the draft itself where it is of nothing else. */
  readonly base?: unknown
  /** Instant, ISO 8601. */
  readonly changedAt: string
}

const prefix = 'draft:'

/** Keeps a draft over the one of the same id. Nothing is kept where the browser refuses. */
export function keepDraft(draft: KeptDraft): void {
  try {
    localStorage.setItem(prefix + draft.id, JSON.stringify(draft))
  } catch {
    // A browser that is full or private goes on without.
  }
}

export const keptDraft = (id: string): KeptDraft | undefined => read(prefix + id)

/** All drafts of this browser, the last changed first; what cannot be read is none. */
export function keptDrafts(): KeptDraft[] {
  return keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => read(key) ?? [])
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Where nothing is kept there is nothing to drop.
  }
}

/** Names of what the browser keeps; none where it keeps nothing, or the page is rendered elsewhere. */
function keys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function read(key: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isDraft(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isDraft = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' && kept !== null && 'id' in kept && 'changedAt' in kept && typeof kept.changedAt === 'string'
