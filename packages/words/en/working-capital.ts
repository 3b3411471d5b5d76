/** What customers owe and have deposited, what suppliers are owed and were paid ahead. */
export const workingCapital = {
  'workingCapital.receivableDays': 'Days of revenue that customers owe',
  'workingCapital.payableDays': 'Days of operating cost owed to suppliers',
  'workingCapital.depositDays': 'Days of revenue that customers have deposited',
  'workingCapital.prepaidDays': 'Days of operating cost paid ahead',
  'workingCapital.deposits': 'Customers’ deposits',
  'workingCapital.prepaid': 'Prepaid operating cost',
  'workingCapital.receivable': 'Receivables',
  'workingCapital.payable': 'Payables',
  'workingCapital.net': 'Net working capital',
  'workingCapital.change': 'Cash taken up by working capital',
}
