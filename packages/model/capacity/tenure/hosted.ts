import type { Tenure } from './tenure.ts'

/** What customers bring: none of it is sold, and all of it counts as in use. */
export const hosted: Tenure = {
  sellable: () => [],
  busyShare: () => 1,
}
