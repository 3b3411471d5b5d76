/** Where the random plans of each test begin: no two draw the same plans. */
export const seeds = {
  power: 20260302,
  gradient: 20260311,
  any: 20261124,
  unserved: 20260726,
  earning: 20261126,
  explain: 20260923,
  differences: 20260922,
  workbook: 20260511,
  recomputed: 20260611,
  recomputedEarning: 20260612,
  repairs: 20260911,
  verdict: 20261201,
  verdictEarning: 20261202,
} as const
