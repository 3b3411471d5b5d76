/**
 * Who gives and who gets: others, outside, and inside the accounts of the centre's statements. Money that crosses from
 * outside to inside and back is what the centre's cash is.
 */
export const accounts = {
  customers: 'outside',
  suppliers: 'outside',
  staff: 'outside',
  insurers: 'outside',
  state: 'outside',
  /** Sellers of land, and the tax on buying it. */
  land: 'outside',
  acquisitionTax: 'outside',
  propertyTax: 'outside',
  penalty: 'outside',
  taxOffice: 'outside',
  vatOffice: 'outside',
  buyers: 'outside',
  lenders: 'outside',
  lessor: 'outside',
  guarantor: 'outside',
  stateGrants: 'outside',
  otherGrants: 'outside',

  // What shareholders pay in: called for construction, to make good what is missing, in kind.
  called: 'outside',
  support: 'outside',
  inKind: 'outside',
  // What they are paid, and what for.
  preferredDividends: 'outside',
  redemption: 'outside',
  dividends: 'outside',
  liquidation: 'outside',
  shareholderLoan: 'outside',
  capitalReduction: 'outside',

  // What customers pay, by what they pay for.
  compute: 'inside',
  hosting: 'inside',
  revenue: 'inside',
  // What operation pays, by what it is for.
  energy: 'inside',
  rent: 'inside',
  upkeep: 'inside',
  items: 'inside',
  opex: 'inside',
  /** What is owed to and by customers and suppliers. */
  workingCapital: 'inside',
  capex: 'inside',

  // What pays for construction, and what it pays beside capex and loans.
  sources: 'inside',
  uses: 'inside',
  /** What of capex neither equity nor debt pays. */
  paidOtherwise: 'inside',
  grants: 'inside',

  // Interest of construction and of operation, and all that is paid of it; fees; principal.
  loanInterestBuilt: 'inside',
  loanInterestRun: 'inside',
  loanInterest: 'inside',
  leaseInterestBuilt: 'inside',
  leaseInterestRun: 'inside',
  leaseInterest: 'inside',
  fees: 'inside',
  loanPrincipal: 'inside',
  leasePrincipal: 'inside',

  /** Revenue less what running costs. */
  running: 'inside',
  /** Capex of operation. */
  reinvestment: 'inside',
  /** What is paid before CFADS is struck. */
  beforeService: 'inside',
  /** Interest and principal of a lease, as they were paid as rent. */
  rents: 'inside',
  /** Cash that construction or a reserve lets go into the waterfall. */
  freed: 'inside',
  preOperating: 'inside',
  cash: 'inside',
  /** What construction sets aside for the reserve account. */
  reserve: 'inside',
  replacement: 'inside',
  reserveAccount: 'inside',
  // Debt service by rank, and early repayment, of which loans post their parts.
  seniorService: 'inside',
  mezzanineService: 'inside',
  sweep: 'inside',
  service: 'inside',
  otherIncome: 'inside',
  otherExpense: 'inside',
  accruals: 'inside',
} as const satisfies Readonly<Record<string, 'inside' | 'outside'>>

export type Account = keyof typeof accounts

/** What stands in the balance sheet, in its order. */
export const sheet = {
  assets: ['cash', 'owing', 'fixedAssets', 'vatReceivable'],
  liabilities: ['debt', 'taxPayable', 'owed', 'shareholderLoan', 'vatPayable', 'lease', 'deferredGrants'],
} as const

/** A place of the balance sheet, or what one of its subtotals is made of. */
export type Holding = (typeof sheet)[keyof typeof sheet][number] | 'loans'
