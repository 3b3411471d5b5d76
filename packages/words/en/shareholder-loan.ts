/** The loan of the common shareholders. */
export const shareholderLoan = {
  'shareholderLoan.rate': 'Shareholder loan rate a year',
  'shareholderLoan.share': 'Shareholder loan, share of contributions',
  'shareholderLoan.interestFrom': 'Month from which shareholder loan interest is paid',
  'shareholderLoan.repayFrom': 'Month from which the shareholder loan is repaid',
  'shareholderLoan.principal': 'Shareholder loan',
  'shareholderLoan.interestOwed': 'Shareholder loan interest owed',
  'shareholderLoan.opening': 'Opening shareholder loan with interest',
  'shareholderLoan.interest': 'Shareholder loan interest',
  'shareholderLoan.drawn': 'Shareholder loan drawn',
  'shareholderLoan.cashReady': 'Cash ready for the shareholder loan',
  'shareholderLoan.interestDue': 'Shareholder loan interest due',
  'shareholderLoan.interestPaid': 'Shareholder loan interest paid',
  'shareholderLoan.repaid': 'Shareholder loan repaid',
  'shareholderLoan.converted': 'Shareholder loan turned into capital',
}
