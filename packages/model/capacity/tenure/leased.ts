import type { Tenure } from './tenure.ts'

/** What a supplier rents to the centre: all of it is sold on. */
export const leased: Tenure = {
  sellable: (hours) => [hours],
  busyShare: (ofSold) => ofSold,
}
