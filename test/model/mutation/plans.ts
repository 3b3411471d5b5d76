import type { Plan } from '#contract/plan.ts'
import { bought, plainDeployment } from '#test/plans/deployments.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'
import { varied } from '#test/plans/varied.ts'
import { dealingsPlans } from './dealings-plans.ts'
import { moneyPlans } from './money-plans.ts'
import { ownFundsPlans } from './own-funds-plans.ts'
import { sizingPlans } from './sizing-plans.ts'

const fees = { upfrontFee: 0.01, commitment: 1e12, commitmentFee: 0.004, agencyFee: 2e8 }

/** Debt sized by its cover, two ranks, a refinancing, a reserve, preferred shares of both kinds. */
const covered = varied('national-center-signed-2026', ({ finance, terms }) => {
  finance.sizing = { kind: 'caps', gearing: 0.5, dscr: 1.6, llcr: 1.5 }
  finance.tranches = [
    loan({
      id: 'sculpted',
      share: 0.5,
      ...fees,
      graceMonths: 3,
      repaymentMonths: 48,
      amortisation: sculpted(2.4),
      refinancing: { month: '2031-01', rate: 0.045, fee: 0.01 },
    }),
    loan({
      id: 'level',
      share: 0.3,
      lender: 'policy',
      rate: { kind: 'linked', spread: 0 },
      ...fees,
      repaymentMonths: 40,
    }),
    loan({
      id: 'junior',
      share: 0.2,
      rank: 'mezzanine',
      ...fees,
      repaymentMonths: 60,
      amortisation: { kind: 'bullet' },
    }),
  ]
  finance.reserve.months = 6
  finance.lockUp.dscr = 1.1
  terms.publicUse = { share: 0.1, discount: 0.3 }
  terms.shareholders = [
    preferred('bank', 0.2, { redeemFrom: '2031-01' }),
    { ...preferred('fund', 0.2, { dividend: 0.09, cumulative: 'no' }), side: 'private' },
    common('state', 'public', 0.2),
    common('firms', 'private', 0.4),
  ]
})

/** Committed equity, a sweep, a put that is exercised, shareholders who must help. */
const swept = varied('national-center-tender-2025h1', ({ finance, terms }) => {
  finance.tranches = [
    loan({ id: 'level', share: 0.6, ...fees, repaymentMonths: 36 }),
    loan({ id: 'equal', share: 0.4, ...fees, repaymentMonths: 30, amortisation: { kind: 'equal-principal' } }),
  ]
  finance.sizing = { kind: 'equity', amount: 1e12 }
  finance.reserve.months = 3
  finance.constructionMonths -= 6
  finance.sweepShare = 0.5
  terms.put = { month: '2030-06', rate: 0.1 }
})

/** Prices at which the centre earns its cost back: dividends on all shares, a sweep, a lock-up and a put that bite. */
const earning = (sweepShare: number) =>
  varied('national-center-signed-2026', ({ demand, finance, terms, meta }) => {
    meta.title = `Earning, ${sweepShare} swept`
    for (const { requests } of demand) for (const { price } of requests) for (const step of price) step.value *= 2.4
    finance.tranches = [
      loan({ id: 'sculpted', share: 0.5, ...fees, repaymentMonths: 44, amortisation: sculpted(1.6) }),
      loan({ id: 'equal', share: 0.5, ...fees, repaymentMonths: 30, amortisation: { kind: 'equal-principal' } }),
    ]
    finance.sizing = { kind: 'equity', amount: 1e12 }
    finance.reserve.months = 6
    finance.lockUp.dscr = 1.7
    finance.legalReserve.capitalShare = 0.01
    finance.sweepShare = sweepShare
    terms.shareholders = [
      preferred('bank', 0.1, { redeemFrom: '2030-01' }),
      { ...preferred('fund', 0.1, { dividend: 0.09, cumulative: 'no', redeemFrom: '2099-01' }), side: 'private' },
      common('state', 'public', 0.3),
      common('firms', 'private', 0.5),
    ]
    terms.put = sweepShare > 0 ? { month: '2031-06', rate: 0.12 } : { month: 'dissolution', rate: 0.4 }
  })

/** Power by tariff, hosted machines, and a loan that runs past the plan. */
const hosted = varied('gumi-60mw', ({ finance }) => {
  finance.tranches = [loan({ ...fees, repaymentMonths: 480 })]
})

/** Losses and credits that expire, tax paid ahead, thin cash. */
const taxed = money((plan) => {
  const [hall] = plan.sites[0]!.halls
  plan.meta.horizonMonths = 120
  plan.economy.cpi = 0.02
  plan.sites[0]!.land.cost = 5e9
  Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0.1, lifeMonths: 24 })
  plan.tax = {
    brackets: [
      { upTo: 2e8, rate: 0.1 },
      { upTo: null, rate: 0.22 },
    ],
    localShare: 0.1,
    lossCap: 0.8,
    lossYears: 3,
    credit: { rate: 0.05, years: 4, minimumTax: 0.1 },
    interimShare: 0.5,
  }
  plan.opex.administration = 2.4e9
  plan.opex.facilityMaintenanceRate = 0.02
  plan.finance.sizing = { kind: 'equity', amount: 40e9 }
  plan.finance.tranches = [loan({ ...fees, agencyFee: 1e8, commitment: 40e9 })]
  plan.finance.reserve.months = 6
  plan.finance.workingCapital = { receivableDays: 45, payableDays: 30 }
  plan.finance.legalReserve = { rate: 0.1, capitalShare: 0.02 }
  plan.finance.minimumCash = 1e9
})

/** Cost items, grants, every tax and a holiday. */
const setUp = money((plan) => {
  const [hall] = plan.sites[0]!.halls
  plan.meta.horizonMonths = 120
  Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 0.5e9 }], contingency: 0, lifeMonths: 60 })
  plan.opex = { ...plan.opex, administration: 1.2e9, ftePerMw: 2, costPerFte: 1e8 }
  plan.costs = [
    {
      id: 'tools',
      name: 'Tools',
      kind: 'software',
      currency: 'KRW',
      amount: 5e9,
      lifeMonths: 60,
      spending: { kind: 's-curve', from: '2026-01', to: '2026-06' },
    },
  ]
  plan.finance.grants = [{ id: 'state', name: 'State', giver: 'state', amount: 15e9, share: 0.3, from: '2026-01' }]
  plan.finance.sizing = { kind: 'equity', amount: 100e9 }
  plan.tax = {
    ...plan.tax,
    brackets: [{ upTo: null, rate: 0.2 }],
    localShare: 0.1,
    credit: { rate: 0.1, years: 10, minimumTax: 0.1, ruralTax: 0.2 },
    holiday: { fullYears: 1, partialYears: 2, partialShare: 0.5 },
    vat: { rate: 0.1, taxedShare: 1, settlementMonths: 2 },
    acquisition: { land: 0.046, building: 0.0316, relief: 0.5 },
    property: { building: 0.0025, land: 0.002, assessedShare: 0.7, relief: 0.5, reliefMonths: 24 },
    depreciation: { facilities: 'declining-balance', accelerators: 'straight-line', costs: 'straight-line' },
  }
})

/** A lease that ends before the plan, machines and land that are brought in kind, and a refresh. */
const leased = money((plan) => {
  plan.meta.horizonMonths = 90
  plan.sites[0]!.land.paid = '2026-02'
  plan.fleet.push(bought(plan, '2026-03'), { ...bought(plan, '2026-04'), id: 'brought' })
  plan.fleet.push({ ...bought(plan, '2029-01'), id: 'refresh' })
  plan.finance.lease = { share: 0.5, rate: 0.07, rentMonths: 36, residualShare: 0.2 }
  plan.finance.sizing = { kind: 'equity', amount: 4e9 }
  plan.terms.shareholders = [
    { ...common('state', 'public', 0.4), inKind: [{ what: 'land', site: 'home' }] },
    { ...common('firms', 'private', 0.6), inKind: [{ what: 'accelerators', deployment: 'brought' }] },
  ]
})

/**
 * Half a year's depreciation in a first year that begins in October, prices of other years, construction at milestones,
 * and accelerators, land and buildings that are sold with VAT where it is due.
 */
const detailed = money((plan) => {
  const [hall] = plan.sites[0]!.halls
  plan.meta.horizonMonths = 120
  Object.assign(hall!, {
    shellCost: [{ from: '2026-01', value: 0.5e9 }],
    contingency: 0,
    lifeMonths: 60,
    opens: '2026-10',
    escalation: 0.04,
    priceBaseYear: 2024,
  })
  const milestones = [
    { month: '2026-02', share: 0.4 },
    { month: '2026-06', share: 0.4 },
    { month: '2027-01', share: 0.2 },
  ]
  hall!.construction = { from: '2026-02', to: '2026-09', milestones }
  Object.assign(plan.sites[0]!.grid, { connection: 5e9, construction: { from: '2026-02', to: '2026-09', milestones } })
  plan.fleet.push({ ...plainDeployment, id: 'own', count: 80, order: '2026-03', serviceMonths: 36 })
  plan.finance.terminal = { facility: 0.8, accelerators: 0.5 }
  plan.tax.vat = { rate: 0.1, taxedShare: 0.9, settlementMonths: 2 }
  plan.tax.acquisition = { land: 0.046, building: 0.0316, relief: 0.5 }
  plan.costs = [
    {
      id: 'tools',
      name: 'Tools',
      kind: 'software',
      currency: 'KRW',
      amount: 5e9,
      escalation: 0.04,
      priceBaseYear: 2024,
      lifeMonths: 60,
      spending: { kind: 'even', from: '2026-01', to: '2027-06' },
    },
  ]
  plan.finance.sizing = { kind: 'equity', amount: 100e9 }
  plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
  plan.tax.depreciation = {
    facilities: 'straight-line',
    accelerators: 'straight-line',
    costs: 'straight-line',
    halfYear: 'yes',
  }
})

/** Accelerators of a supplier, paid for by the hour. */
const rented = varied('gpu-lease-2025', () => undefined)

/** Too little for a bullet and for what stands beside it: common shareholders help, preferred ones do not. */
const helped = money(({ finance, terms }) => {
  finance.tranches = [loan({ repaymentMonths: 40, amortisation: { kind: 'bullet' } })]
  terms.shareholders = [preferred('bank', 0.2), common('state', 'public', 0.3), common('firms', 'private', 0.5)]
})

/** Plans that between them use what the mutations break. */
export const mutationPlans: readonly Plan[] = [
  taxed,
  setUp,
  leased,
  helped,
  ...ownFundsPlans,
  ...sizingPlans,
  ...dealingsPlans,
  covered,
  swept,
  earning(0),
  earning(0.4),
  hosted,
  detailed,
  rented,
  ...moneyPlans,
]
