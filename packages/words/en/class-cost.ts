/** The levelised cost of an hour sold, by class of accelerator. */
export const classCost = {
  'classCost.own': 'Discounted cost of {class} machines, net of sale proceeds',
  'classCost.power': 'Discounted IT energy of {class}',
  'classCosts.power': 'Discounted IT energy of all classes',
  'classCosts.shared': 'Discounted cost shared by all classes',
  'classCosts.sharedOfKwh': 'Shared cost per kWh of IT energy, to date',
  'classCost.cost': 'Discounted cost of {class}',
  'classCost.hours': 'Discounted hours of {class} sold',
  'classCost.costOfHour': 'Levelised cost of an hour of {class} sold',
}
