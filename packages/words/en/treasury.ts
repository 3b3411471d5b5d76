/** What the public side puts in, gets and gives up. */
export const treasury = {
  'treasury.rate': 'Rate at which the state discounts',
  'treasury.referenceRateInput': 'Market reference rate in the plan',
  'treasury.referenceRate': 'Market reference rate',
  'treasury.localTax': 'Local income tax charged',
  'treasury.localTaxUnpaid': 'Local income tax not paid yet',
  'treasury.localTaxPaid': 'Local income tax paid',
  'treasury.taxReceived': 'National tax received',
  'treasury.net': 'Net public cash flow',
  'treasury.interestSubsidy': 'Interest that policy loans save',
  'treasury.discountGiven': 'Discounts given to customers',
  'treasury.grants': 'Grants of the state',
  'treasury.netLifetime': 'Net public cash flow over the plan',
  'treasury.npv': 'NPV of the public side',
  'treasury.taxReceivedLifetime': 'National tax received over the plan',
  'treasury.grantEquivalent': 'Grant equivalent of policy loans',
  'treasury.discountLifetime': 'Discounts given over the plan',
}
