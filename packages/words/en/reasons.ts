/** Why a formula is what it is. */
export const reasons = {
  'reason.time.indexStepsInJanuary': 'The index steps each January and stands still within a year.',
  'reason.hall.coolingFollowsWeather':
    'Up to a limit outdoor air suffices; each °C above it adds the same to what cooling draws.',
  'reason.hall.housedShareIsContinuous':
    'Rack positions or IT capacity, whichever is shorter, holds back all of the hall alike; the share is not rounded to whole racks.',
  'reason.hall.pueFollowsLoad':
    'PUE follows from weather and load: losses and cooling that stand still weigh more the less is drawn.',
  'reason.site.demandFloor': 'KEPCO bills at least 30% of the contracted power (assumption).',
  'reason.site.gridShare':
    'Blocks in use need their fixed load first; what is left of the grid power holds back all halls alike.',
  'reason.site.bindingConstraint':
    '1 grid, 2 hall, 3 racks, 4 cooling: whichever holds back the most. If none does, 5 while deliveries are awaited, else 6, the budget.',
  'reason.request.elasticityOffByDefault': 'With an elasticity of 0 the price does not move the request.',
  'reason.debt.lastPaymentClears': 'The last payment clears the balance, so that rounding leaves nothing owed.',
  'reason.cash.supportKeepsCashAboveZero':
    'Shareholders make good what cash cannot pay, so that no debt service is missed.',
  'reason.equity.distributableLeavesRoomForReserve':
    'A dividend takes its transfer to the legal reserve with it, until the reserve is full.',
  'reason.tax.lossesExpireOldestFirst':
    'The oldest losses are used first; what is left of a year expires at the end of its term.',
  'reason.equity.redeemedFromProfit': 'Redeemable shares are redeemed out of profit (Commercial Act 345).',
}
