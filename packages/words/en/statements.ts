/** The annual statements. */
export const statements = {
  'cashFlow.investing': 'Investing cash flow',
  'cashFlow.repaid': 'Loans repaid',
  'cashFlow.interest': 'Interest paid, construction included',
  'cashFlow.fees': 'Financing fees paid',
  'cashFlow.financing': 'Financing cash flow',
  'cashFlow.change': 'Change in cash and reserve',
  'cashFlow.closing': 'Closing cash and reserve',
  'statement.income': 'Income statement',
  'statement.cash-flow': 'Cash flow statement',
  'statement.balance-sheet': 'Balance sheet',
}
