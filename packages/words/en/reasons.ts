/** Why a formula is what it is. */
export const reasons = {
  'reason.time.indexStepsInJanuary': 'The index steps each January and stands still within a year.',
  'reason.site.liveShareIsContinuous':
    'The tightest of grid, building and racks holds back the same share of every deployment; the share is not rounded to whole racks.',
  'reason.debt.lastPaymentClears': 'The last payment clears the balance, so that rounding leaves nothing owed.',
  'reason.cash.supportKeepsCashAboveZero':
    'Shareholders make good what cash cannot pay, so that no debt service is missed.',
  'reason.equity.distributableLeavesRoomForReserve':
    'A dividend takes its transfer to the legal reserve with it, until the reserve is full.',
  'reason.tax.lossesExpireOldestFirst':
    'The oldest losses are used first; what is left of a year expires at the end of its term.',
}
