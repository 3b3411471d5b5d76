/** Profit and cash. */
export const cash = {
  'income.ebitda': 'EBITDA',
  'income.ebit': 'EBIT',
  'income.interest': 'Interest expense',
  'income.beforeTax': 'Profit before tax',
  'income.net': 'Net profit',
  'cash.operating': 'Operating cash flow after tax',
  'cash.balance': 'Cash',
  'cash.opening': 'Opening cash',
  'cash.laterCapex': 'Capital expenditure after construction',
  'cash.cfads': 'CFADS',
  'cash.interest': 'Interest paid',
  'cash.principal': 'Principal repaid',
  'cash.debtService': 'Debt service',
  'cash.beforeShareholders': 'Cash before shareholders',
  'cash.support': 'Shareholder support',
}
