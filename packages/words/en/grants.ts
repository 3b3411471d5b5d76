/** Grants for construction. */
export const grants = {
  'grants.eligible': 'Spending that grants may pay for',
  'grants.paid': 'Grants paid',
  'grants.paidToDate': 'Grants paid to date',
  'grants.wornShare': 'Part of the granted assets that wore out or left',
  'grants.released': 'Grants released to income',
  'grants.deferred': 'Grants not yet income',
  'grants.total': 'Grants over the plan',
  'grant.amount': '{grant}: most that is granted',
  'grant.share': '{grant}: share of spending that it pays',
  'grant.from': '{grant}: first month',
  'grant.paid': '{grant}: paid',
  'grant.paidToDate': '{grant}: paid to date',
}
