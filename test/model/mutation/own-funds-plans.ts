import type { Plan } from '#contract/plan.ts'
import { bought } from '#test/plans/deployments.ts'
import { loan } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'

/** Plant of the grid, spent on in equal parts from January to June 2026, that wears out in ten years. */
export function plant(plan: Plan, cost: number) {
  const [site] = plan.sites
  site!.grid.substation = cost
  site!.grid.construction = { from: '2026-01', to: '2026-06' }
  site!.grid.lifeMonths = 120
}

/** Machines for a sum that are bought in a month. */
export function machines(plan: Plan, id: string, order: string, cost: number) {
  plan.fleet.push({ ...bought(plan, order, cost), id })
}

const owners = [
  preferred('bank', 0.1, { redeemFrom: '2031-01' }),
  { ...preferred('fund', 0.1, { dividend: 0.09, cumulative: 'no' }), side: 'private' as const },
  common('state', 'public', 0.3),
  common('firms', 'private', 0.5),
]

/** A loan of the shareholders that is paid in the end, capital given back, machines that are saved for. */
export const ownFunds = money((plan) => {
  const { finance } = plan
  plan.meta.horizonMonths = 120
  plan.sites[0]!.land.cost = 20e9
  plant(plan, 60e9)
  machines(plan, 'second', '2029-01', 6e9)
  machines(plan, 'third', '2031-07', 27e9)
  plan.tax.brackets = [{ upTo: null, rate: 0.1 }]
  plan.terms.shareholders = structuredClone(owners)
  finance.sizing = { kind: 'equity', amount: 50e9 }
  finance.tranches = [
    loan({ id: 'senior', share: 0.7, repaymentMonths: 48 }),
    loan({ id: 'junior', share: 0.3, rank: 'mezzanine', repaymentMonths: 60 }),
  ]
  finance.minimumCash = 1e9
  finance.replacement = { monthsAhead: 24 }
  finance.shareholderLoan = { share: 0.3, rate: 0.08, interestFrom: '2029-01', repayFrom: '2031-01' }
  finance.capitalReduction = { from: '2031-01', floor: 15e9 }
})

/** A loan of the shareholders too dear to be paid: what is left becomes capital. */
export const dearLoan = money((plan) => {
  plan.terms.shareholders = structuredClone(owners)
  plan.finance.sizing = { kind: 'equity', amount: 60e9 }
  plan.finance.shareholderLoan = { share: 1, rate: 0.25, interestFrom: '2027-01', repayFrom: '2027-01' }
})

/** No debt; capital that could be given back down to what preferred shares put in. */
export const capitalBack = money((plan) => {
  plan.meta.horizonMonths = 120
  plan.sites[0]!.land.cost = 1e9
  plant(plan, 59e9)
  plan.terms.shareholders = structuredClone(owners)
  plan.finance.sizing = { kind: 'equity', amount: 60e9 }
  plan.finance.minimumCash = 1e9
  plan.finance.capitalReduction = { from: '2028-01', floor: 30e9 }
})

/** Equity first and a reserve of the sources, of which more is spent on than equity pays. */
export const equityFirst = money((plan) => {
  plant(plan, 40e9)
  plan.sites[0]!.land.cost = 20e9
  plan.finance.sizing = { kind: 'equity', amount: 35e9 }
  plan.finance.calls = { kind: 'equity-first' }
  plan.finance.reserve = { months: 6, initial: 1e9 }
  plan.finance.tranches = [loan({ upfrontFee: 0.01, repaymentMonths: 48 })]
})

/** Equity by dates, called before it is needed. */
export const equityByDates = money((plan) => {
  plant(plan, 40e9)
  plan.sites[0]!.land.cost = 20e9
  plan.finance.sizing = { kind: 'equity', amount: 35e9 }
  plan.finance.calls = {
    kind: 'schedule',
    calledShare: [
      { from: '2026-01', value: 0.4 },
      { from: '2026-04', value: 1 },
    ],
  }
  plan.finance.tranches = [loan({ repaymentMonths: 48 })]
})

/** A letter of credit for the reserve of a senior loan, beside a mezzanine one. */
export const letter = money((plan) => {
  plan.finance.sizing = { kind: 'equity', amount: 30e9 }
  plan.finance.reserve = { months: 6, letterOfCredit: { fee: 0.02 } }
  plan.finance.tranches = [
    loan({ id: 'senior', share: 0.7, repaymentMonths: 48 }),
    loan({ id: 'junior', share: 0.3, rank: 'mezzanine', repaymentMonths: 48 }),
  ]
})

export const ownFundsPlans: readonly Plan[] = [ownFunds, dearLoan, capitalBack, equityFirst, equityByDates, letter]
