import type { Plan } from '#contract/plan.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { plant } from './own-funds-plans.ts'

/** Ten years of a billion a month that rises by 5 % each January, beside more land than they can pay for. */
const sized = (caps: { gearing?: number; dscr?: number; llcr?: number }, change: (plan: Plan) => void) =>
  money((plan) => {
    plan.meta.horizonMonths = 150
    plan.economy.cpi = 0.05
    plan.sites[0]!.land.cost = 150e9
    plan.finance.sizing = { kind: 'caps', gearing: 1, dscr: 0.6, llcr: 0.1, ...caps }
    plan.finance.tranches = [loan({ repaymentMonths: 60 })]
    change(plan)
  })

/** A year of half the revenue in 2029. */
function famine(plan: Plan) {
  const [first] = plan.fleet
  plan.fleet = [
    { ...first!, serviceMonths: 30 },
    { ...structuredClone(first!), id: 'lean', count: 400, order: '2029-01', leadMonths: 0, serviceMonths: 12 },
    { ...structuredClone(first!), id: 'second', order: '2030-01', leadMonths: 0 },
  ]
}

function taxed(plan: Plan, rate: number) {
  plan.tax = {
    ...plan.tax,
    brackets: [{ upTo: null, rate }],
    credit: { rate: 0, years: 5, minimumTax: 0 },
    interimShare: 0.5,
  }
}

/** Debt that each cap limits by itself. */
const byLife = sized({ llcr: 1.5 }, () => undefined)
const byWorstYear = sized({ dscr: 1.3 }, famine)
const byCover = sized({ dscr: 1.3 }, ({ finance }) => {
  finance.tranches = [loan({ graceMonths: 12, repaymentMonths: 60 })]
})
const byGearing = sized({ gearing: 0.3 }, (plan) => {
  const { finance } = plan
  plant(plan, 40e9)
  finance.grants = [{ id: 'state', name: 'State', giver: 'state', amount: 15e9, share: 0.3, from: '2026-01' }]
  finance.tranches = [loan({ upfrontFee: 0.01 })]
})

/** Two loans sculpted to one cover beside a level one, with fees, under tax that is paid in part ahead. */
const bySculpting = sized({ dscr: 1.3 }, (plan) => {
  taxed(plan, 0.2)
  famine(plan)
  plan.finance.tranches = [
    loan({ id: 'a', share: 0.4, agencyFee: 1e8, repaymentMonths: 100, amortisation: sculpted(1.2) }),
    loan({ id: 'b', share: 0.4, graceMonths: 12, repaymentMonths: 88, amortisation: sculpted(1.3) }),
    loan({ id: 'level', share: 0.2, repaymentMonths: 72 }),
  ]
})

/** A stated sum of equity: sculpted loans that are repaid early, and one whose interest no cover pays at first. */
const light = sized({}, (plan) => {
  taxed(plan, 0.2)
  plan.finance.sizing = { kind: 'equity', amount: 120e9 }
  plan.finance.tranches = [loan({ agencyFee: 1e8, repaymentMonths: 100, amortisation: sculpted(1.5) })]
})
const heavy = sized({}, (plan) => {
  famine(plan)
  plan.finance.sizing = { kind: 'equity', amount: 20e9 }
  plan.finance.tranches = [loan({ repaymentMonths: 120, amortisation: sculpted(1.5) })]
})

export const sizingPlans: readonly Plan[] = [byLife, byWorstYear, byCover, byGearing, bySculpting, light, heavy]
