/** The levelised cost of a sold hour. */
export const levelised = {
  'levelised.rate': 'Rate that costs and hours are discounted at',
  'levelised.factor': 'Discount factor',
  'levelised.cost': 'Discounted cost, net of sale proceeds',
  'levelised.hours': 'Discounted hours sold',
  'levelised.costOfHour': 'Levelised cost of an hour sold',
}
