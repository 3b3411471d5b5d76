/** The reserve for spending on plant and machines in operation. */
export const replacement = {
  'replacement.monthsAhead': 'Months over which replacement is set aside',
  'replacement.ahead': 'Spending in the months ahead',
  'replacement.accrued': 'To be set aside for replacement',
  'replacement.due': 'Set aside for what is spent',
  'replacement.target': 'Replacement reserve target',
  'replacement.opening': 'Opening replacement reserve',
  'replacement.balance': 'Replacement reserve',
  'replacement.funded': 'Paid into the replacement reserve',
  'replacement.released': 'Released from the replacement reserve',
}
