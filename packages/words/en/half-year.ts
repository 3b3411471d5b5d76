/** Depreciation whose first calendar year counts as half a year. */
export const halfYear = {
  'grid.nextJanuary': '{site} grid connection January after it enters service',
  'grid.lifePace': '{site} grid connection months of life that a month takes',
  'hall.nextJanuary': '{hall} January after it enters service',
  'hall.lifePace': '{hall} months of life that a month takes',
  'deployment.nextJanuary': '{model} January after it enters service',
  'deployment.lifePace': '{model} months of life that a month takes',
  'cost.nextJanuary': '{cost}: January after it enters service',
  'cost.lifePace': '{cost}: months of life that a month takes',
}
