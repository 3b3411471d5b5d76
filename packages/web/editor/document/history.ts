/** A document that is edited, with the way back and forth. Nothing in it is ever changed in place. */
export interface History {
  readonly past: readonly unknown[]
  readonly now: unknown
  readonly future: readonly unknown[]
  /** Place that the last step changed: what is typed on there is the same step. */
  readonly at?: string | undefined
}

/** Steps that are kept; a plan is some 50 kB, and steps share what they do not change. */
const most = 500

export const begun = (now: unknown): History => ({ past: [], now, future: [] })

/**
 * One step further.
 * @param at place that is being typed into; a step of its own without
 */
export function stepped({ past, now, at: before }: History, next: unknown, at?: string): History {
  if (next === now) return { past, now, future: [], at }
  const same = at !== undefined && at === before
  return { past: same ? past : [...past, now].slice(-most), now: next, future: [], at }
}

export function undone({ past, now, future }: History): History {
  const before = past.at(-1)
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] }
}

export function redone({ past, now, future: [next, ...future] }: History): History {
  return next === undefined ? { past, now, future: [] } : { past: [...past, now], now: next, future }
}
