/** The put: the public side may sell its common shares to the private side. */
export const put = {
  'put.month': 'Month of the put',
  'put.rate': 'Interest on the put price, a year',
  'put.stakeCalls': 'Paid in on the public common shares',
  'put.stakeDistributions': 'Distributed on the public common shares',
  'put.hurdle': 'Hurdle rate of the public common shares',
  'put.monthlyHurdle': 'Hurdle rate of the public common shares, a month',
  'put.claim': 'Put price: paid in less distributed, with interest',
  'put.toCome': 'Net cash flow of the public common shares',
  'put.worth': 'Value of the public common shares if kept',
  'put.exercised': 'Put exercised',
  'put.sold': 'Public common shares sold',
  'put.paid': 'Put price paid',
  'put.gain': 'Gain from the put',
  'put.paidLifetime': 'Put price paid over the plan',
  'put.value': 'Value of the put',
}
