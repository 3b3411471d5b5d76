/** What the cover allows sculpted loans. */
export const sculpting = {
  'sculpting.running': 'Sculpted repayment under way',
  'sculpting.taxOfYear': 'Tax due or paid, the larger, last 12 months',
  'sculpting.cashOfYear': 'Cash for sculpting, last 12 months',
  'sculpting.allowed': 'Debt service that the cover allows',
  'sculpting.allowedBefore': 'Debt service allowed in the 11 months before',
  'sculpting.fixed': 'Debt service due before sculpted repayment',
  'sculpting.opening': 'Sculpted loans in repayment, opening balance',
  'sculpting.served': 'Debt service while repayment is sculpted',
  'sculpting.left': 'Sculpted loans left owing at maturity',
}
