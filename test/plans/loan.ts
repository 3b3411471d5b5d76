import type * as z from 'zod'
import type { Amortisation } from '#contract/amortisation.ts'
import type { Tranche } from '#contract/finance.ts'

export const loan = (change: Partial<Tranche> = {}): Tranche => ({
  id: 'loan',
  name: 'Loan',
  lender: 'commercial',
  rank: 'senior',
  share: 1,
  rate: { kind: 'fixed', rate: 0.06 },
  upfrontFee: 0,
  commitment: 0,
  commitmentFee: 0,
  agencyFee: 0,
  graceMonths: 0,
  repaymentMonths: 60,
  amortisation: { kind: 'level' },
  refinancing: null,
  ...change,
})

export const sculpted = (dscr: number): z.infer<typeof Amortisation> => ({ kind: 'sculpted', dscr })
