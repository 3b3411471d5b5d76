/** Why no integrity check notices a kind of error: what a check of it would have to state a second time. */
export const uncaught: readonly { readonly why: string; readonly ids: readonly string[] }[] = [
  {
    why: 'Who is paid in which order, and how much: every account still rolls, and the rule stands in one line only',
    ids: [
      'dividend-accrues-yearly',
      'dividends-before-reserve',
      'dividends-late-earnings',
      'legal-reserve-uncapped',
      'preferred-paid-twice',
      'preferred-principal-lost',
      'reserve-not-gated',
      'support-from-all',
      'support-twice',
      'unredeemed-kept',
    ],
  },
  {
    why: 'A rate, a date or a rule of law read wrong: the wrong sum is booked on both sides',
    ids: [
      'cap-on-cover-ignored',
      'declining-twice',
      'depreciation-early',
      'depreciation-life',
      'depreciation-twice',
      'interim-on-top',
      'losses-expire-early',
      'losses-unused',
      'matured-late',
      'property-tax-twice',
      'put-always',
      'put-simple-interest',
      'put-sold-early',
      'sculpted-without-interest',
      'tax-paid-at-once',
      'tax-paid-sign',
    ],
  },
  {
    why: 'An amount of operation that the accounts take as it comes',
    ids: ['compute-twice', 'deposit-twice', 'energy-forgotten', 'proceeds-twice', 'rent-twice', 'wages-late'],
  },
  {
    why: 'A figure that is only reported and feeds no account',
    ids: ['dscr-inverted', 'levelised-without-tax', 'llcr-undiscounted', 'treasury-without-calls'],
  },
]
