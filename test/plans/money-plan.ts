import type { Plan } from '#contract/plan.ts'
import { loan } from './loan.ts'
import { plain } from './plain-plan.ts'

/** KRW that the state pays every month from July 2026, the first month of operation, for the care of its machines. */
export const monthlyRevenue = 1e9

/** Capital, spent in June 2026, the last month of construction, so that no interest falls due before operation. */
export const capital = 60e9

export const firstOperation = 6

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
