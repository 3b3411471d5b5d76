/** VAT paid to suppliers, charged to customers and settled. */
export const vat = {
  'vat.rate': 'VAT rate',
  'vat.taxedShare': 'Share of revenue that VAT is charged on',
  'vat.input': 'VAT paid to suppliers',
  'terminal.taxedSales': 'Sales of accelerators and buildings, which bear VAT',
  'vat.output': 'VAT charged to customers and buyers',
  'vat.net': 'VAT paid less VAT charged',
  'vat.unsettled': 'VAT not settled yet, below 0 where owed',
  'vat.receivable': 'VAT to come back',
  'vat.payable': 'VAT owed',
  'vat.change': 'VAT paid out of cash, net',
  'vat.funded': 'VAT that construction funds',
  'vat.fundedToDate': 'VAT that construction has funded to date',
}
