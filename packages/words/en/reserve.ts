/** The debt service reserve account. */
export const reserve = {
  'reserve.months': 'Months of senior debt service kept in reserve',
  'reserve.service': 'Senior debt service that the reserve covers',
  'reserve.target': 'Reserve target',
  'reserve.opening': 'Opening debt service reserve',
  'reserve.balance': 'Debt service reserve',
  'reserve.used': 'Reserve used for debt service',
  'reserve.funded': 'Paid into the reserve',
  'reserve.released': 'Released from the reserve',
  'reserve.cashAfter': 'Cash after the reserve',
}
