import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { varied } from '#test/plans/varied.ts'

/** Loans linked to a treasury bond that rises, one of them below 0 at first; one lent beyond what was committed; one refinanced. */
const lent = money((plan) => {
  const { economy, finance, opex } = plan
  plan.meta.horizonMonths = 84
  plan.sites[0]!.land.paid = '2026-02'
  economy.treasuryRate = [
    { from: '2026-01', value: 0.03 },
    { from: '2028-01', value: 0.05 },
  ]
  const fees = { upfrontFee: 0.02, commitment: 30e9, commitmentFee: 0.01, agencyFee: 1.2e9 }
  finance.tranches = [
    loan({ id: 'policy', share: 0.4, lender: 'policy', rate: { kind: 'linked', spread: 0.015 }, ...fees }),
    loan({ id: 'floored', share: 0.3, rate: { kind: 'linked', spread: -0.04 }, ...fees, commitment: 5e9 }),
    loan({
      id: 'refinanced',
      share: 0.3,
      ...fees,
      repaymentMonths: 48,
      amortisation: { kind: 'bullet' },
      refinancing: { month: '2028-03', rate: 0.03, fee: 0.01 },
    }),
  ]
  finance.sizing = { kind: 'equity', amount: 20e9 }
  finance.reserve.months = 4
  finance.minimumCash = 0.5e9
  opex.administration = 1.2e9
})

/** Prices that grow, of halls, items and power; discounts; hours paid for as they are used. */
const priced = varied('national-center-tender-2025h1', (plan) => {
  plan.meta.priceBaseYear = 2024
  for (const { halls, energy } of plan.sites) {
    for (const hall of halls) hall.escalation = 0.04
    energy.escalation = 0.03
  }
  for (const [i, segment] of plan.demand.entries()) {
    segment.purchase = i % 2 === 0 ? 'contract' : 'on-demand'
    segment.discount = 0.2
  }
  plan.costs = [
    {
      id: 'tools',
      name: 'Tools',
      kind: 'software',
      currency: 'USD',
      amount: 2e8,
      escalation: 0.05,
      lifeMonths: 60,
      spending: { kind: 's-curve', from: '2027-01', to: '2027-12' },
    },
    {
      id: 'design',
      name: 'Design',
      kind: 'development',
      currency: 'KRW',
      amount: 2e11,
      lifeMonths: null,
      spending: {
        kind: 'milestones',
        milestones: [
          { month: '2027-03', share: 0.4 },
          { month: '2028-02', share: 0.6 },
        ],
      },
    },
  ]
})

/** Power bought in part under an agreement, by tariff, in rented rooms. */
const agreed = varied('gumi-60mw', (plan) => {
  for (const site of plan.sites) {
    if (site.energy.kind === 'tariff') site.energy.ppa = { share: 0.3, price: 170 }
    site.rent = 20_000
  }
})

/** Plans for errors in what the plan's own terms come to. */
export const termPlans: readonly Plan[] = [lent, priced, agreed]
