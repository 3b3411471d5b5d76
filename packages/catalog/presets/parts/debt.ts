import { assume, cite } from '../../citing.ts'

type Share = ReturnType<typeof cite>
type Months = ReturnType<typeof assume<number>>

interface Terms {
  readonly share: Share
  readonly commitment: Share
  readonly graceMonths: Months
  readonly repaymentMonths: Months
}

const fees = {
  upfrontFee: cite('loan.upfrontFee'),
  commitmentFee: cite('loan.commitmentFee'),
  agencyFee: cite('loan.agencyFee'),
}

/** The policy loan at the treasury bond's level. */
export const policyLoan = (terms: Terms) => ({
  id: 'policy',
  name: '정책대출',
  lender: 'policy' as const,
  rank: 'senior' as const,
  ...terms,
  rate: { kind: 'linked' as const, spread: assume(0, 'At the lowest level of the treasury bond', 50) },
  ...fees,
  amortisation: { kind: 'level' as const },
  refinancing: null,
})

/** A bank loan at a fixed rate. */
export const commercialLoan = (terms: Terms) => ({
  id: 'commercial',
  name: '상업대출',
  lender: 'commercial' as const,
  rank: 'senior' as const,
  ...terms,
  rate: { kind: 'fixed' as const, rate: cite('loan.commercialRate') },
  ...fees,
  amortisation: { kind: 'level' as const },
  refinancing: null,
})

/** What keeps lenders safe. */
export const covenants = {
  reserve: { months: cite('reserve.months') },
  lockUp: { dscr: cite('lockUp.dscr') },
  sweepShare: assume(0, 'No early repayment from spare cash', 50),
  workingCapital: {
    receivableDays: assume(45, 'Invoices at the month’s end, paid within a month', 50),
    payableDays: assume(30, 'Suppliers are paid within a month', 50),
  },
}

/** Yield of the treasury bond that policy loans are linked to. */
export const treasuryRate = (from: string) => [{ from, value: cite('loan.policyRate') }]
