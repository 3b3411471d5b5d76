import type * as z from 'zod'
import type { Amortisation } from '#contract/amortisation.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import type { Shareholder } from '#contract/terms.ts'
import { observe, plain } from '../capacity/plain-plan.ts'

/** KRW that the state pays every month from July 2026, the first month of operation, for the care of its machines. */
export const monthlyRevenue = 1e9

/** Capital, spent in June 2026, the last month of construction, so that no interest falls due before operation. */
export const capital = 60e9

export const firstOperation = 6

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

export const common = (id: string, side: 'public' | 'private', share: number, hurdle = 0.05): Shareholder => ({
  id,
  name: id,
  side,
  share,
  hurdle,
  instrument: { kind: 'common' },
})

export const preferred = (
  id: string,
  share: number,
  terms: Partial<Extract<Shareholder['instrument'], { kind: 'preferred' }>> = {},
): Shareholder => ({
  id,
  name: id,
  side: 'public',
  share,
  hurdle: 0.03,
  instrument: { kind: 'preferred', dividend: 0.06, cumulative: 'yes', redeemFrom: '2099-01', ...terms },
})

/**
 * A company of money alone: land for `capital`, no opex, no tax, `monthlyRevenue` from month 6 to the end, one loan for
 * all of it. Land is worth nothing at the end.
 */
export const money = (change: (plan: Plan) => void = () => undefined): Plan =>
  plain((plan) => {
    const [site] = plan.sites
    const [hall] = site!.halls
    plan.meta.horizonMonths = 72
    Object.assign(site!, { land: { cost: capital, paid: '2026-06' } })
    Object.assign(site!.energy, { price: 0 })
    Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 0 }], plantCost: [{ from: '2026-01', value: 0 }] })
    Object.assign(plan.fleet[0]!, {
      serviceMonths: 240,
      tenure: { kind: 'entrusted', inKindShare: 0, feePerMonth: monthlyRevenue / 800 },
    })
    plan.tax.brackets = [{ upTo: null, rate: 0 }]
    plan.tax.localShare = 0
    plan.finance.sizing = { kind: 'equity', amount: 0 }
    plan.finance.tranches = [loan()]
    plan.finance.legalReserve = { rate: 0, capitalShare: 0 }
    plan.finance.terminal = { facility: 0, accelerators: 0 }
    change(plan)
  })

/** Eight more of the plan's machines for 12 billion, bought and delivered in one month. */
export const bought = (plan: Plan, month: string): Deployment => ({
  ...structuredClone(plan.fleet[0]!),
  id: 'bought',
  order: month,
  leadMonths: 0,
  deliveryMonths: 1,
  count: 8,
  tenure: {
    kind: 'owned',
    price: [{ from: '2026-01', value: 1.5e9 }],
    depositShare: 0,
    maintenanceRate: 0,
    resaleShare: 0,
  },
})

/** What a plan comes to, once all its checks hold. */
export function seen(plan: Plan) {
  const observed = observe(plan)
  if (observed.failed.length > 0) throw new Error(`checks do not hold: ${observed.failed.join(', ')}`)
  return observed
}

export const evaluated = (change?: (plan: Plan) => void) => seen(money(change))

/** Largest difference of two numbers, beside the larger. */
export const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1)

export const sum = (series: ArrayLike<number>) => Array.from(series).reduce((total, month) => total + month, 0)
