/** A line that brings cash in (1) or is paid from it (−1). */
export type WaterfallStep = readonly [id: string, sign: 1 | -1]

/**
 * What comes in and who is paid from it, in that order; a plan has the steps whose lines it has. All of them together
 * are the change of `cash.balance` in every month.
 */
export const waterfall: readonly WaterfallStep[] = [
  ['revenue.total', 1],
  ['uses.preOperating', 1],
  ['vat.funded', 1],
  ['sources.idle', 1],
  ['uses.initialReserve', 1],
  ['terminal.proceeds', 1],
  ['cash.support', 1],
  ['opex.total', -1],
  ['workingCapital.change', -1],
  ['tax.paid', -1],
  ['vat.change', -1],
  ['cash.laterCapex', -1],
  ['lease.rent', -1],
  ['cash.seniorService', -1],
  ['letterOfCredit.fees', -1],
  ['reserve.used', 1],
  ['reserve.released', 1],
  ['reserve.funded', -1],
  ['replacement.released', 1],
  ['replacement.funded', -1],
  ['cash.mezzanineService', -1],
  ['cash.sweep', -1],
  ['equity.preferredDividends', -1],
  ['equity.redeemed', -1],
  ['shareholderLoan.interestPaid', -1],
  ['shareholderLoan.repaid', -1],
  ['equity.dividends', -1],
  ['equity.capitalReturned', -1],
  ['equity.liquidation', -1],
]
