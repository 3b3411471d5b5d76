/** What customers owe and suppliers are owed. */
export const workingCapital = {
  'workingCapital.receivableDays': 'Days of revenue that customers owe',
  'workingCapital.payableDays': 'Days of operating cost owed to suppliers',
  'workingCapital.receivable': 'Receivables',
  'workingCapital.payable': 'Payables',
  'workingCapital.net': 'Net working capital',
  'workingCapital.change': 'Cash taken up by working capital',
}
