import type { Tenure } from './tenure.ts'

/** What the centre bought: all of it is sold. */
export const owned: Tenure = {
  sellable: (hours) => [hours],
  busyShare: (ofSold) => ofSold,
}
