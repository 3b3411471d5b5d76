const FIRST_PAUSE_MS = 10

/** Before attempt `attempt + 1`: doubles each time, and its length is random, so that those who met do not meet again. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * FIRST_PAUSE_MS * 2 ** attempt))
