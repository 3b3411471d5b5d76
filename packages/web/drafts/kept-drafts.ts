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

export function keptDraft(id: string): KeptDraft | undefined {
  const text = localStorage.getItem(prefix + id)
  return text === null ? undefined : JSON.parse(text)
}

/** All drafts of this browser, the last changed first. */
export function keptDrafts(): KeptDraft[] {
  if (typeof localStorage === 'undefined') return []
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key): KeptDraft => JSON.parse(localStorage.getItem(key)!))
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}

export function dropDraft(id: string): void {
  localStorage.removeItem(prefix + id)
}
