/** Where the random plans of each test begin: no two draw the same plans. */
export const seeds = {
  integrity: 20260101,
  capacity: 20260301,
  power: 20260302,
  gradient: 20260311,
  lockUp: 20260726,
  waterfall: 20260731,
  money: 20261124,
  earning: 20261126,
  statements: 20260824,
  explain: 20260923,
  differences: 20260922,
  workbook: 20260511,
  recomputed: 20260611,
  recomputedEarning: 20260612,
  repairs: 20260911,
} as const
