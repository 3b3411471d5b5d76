/** Depreciation by declining balance, and prices of building. */
export const declining = {
  'grid.decliningRate': '{site} grid connection depreciation a month by declining balance',
  'hall.decliningRate': '{hall} depreciation a month by declining balance',
  'deployment.decliningRate': '{model} depreciation a month by declining balance',
  'grid.escalation': '{site} growth of grid connection cost',
  'grid.costIndex': '{site} grid connection cost index',
  'hall.escalation': '{hall} growth of building cost',
  'hall.priceBaseYear': '{hall} price base year of building cost',
  'hall.costIndex': '{hall} building cost index',
}
