/** A letter of credit in place of the debt service reserve. */
export const letterOfCredit = {
  'letterOfCredit.fee': 'Letter of credit, fee a year',
  'letterOfCredit.secured': 'Senior debt service that the letter of credit covers',
  'letterOfCredit.fees': 'Letter of credit fees',
}
