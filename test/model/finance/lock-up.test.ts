import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { loan } from '#test/plans/loan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { evaluated, observe, sum } from '../observe.ts'

/** 30 billion lent without interest, none of it repaid before 2030; 1 billion a month, paid out every April. */
const interestFree = (change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.meta.horizonMonths = 130
    plan.finance.sizing = { kind: 'equity', amount: 30e9 }
    plan.finance.tranches = [loan({ rate: { kind: 'fixed', rate: 0 }, graceMonths: 42 })]
    change(plan)
  })

/** Machines for 15 billion in January 2028. */
function laterMachines(plan: Plan) {
  plan.fleet.push({
    ...structuredClone(plan.fleet[0]!),
    id: 'later',
    order: '2028-01',
    leadMonths: 0,
    deliveryMonths: 1,
    count: 8,
    tenure: {
      kind: 'owned',
      price: [{ from: '2026-01', value: 15e9 / 8 }],
      depositShare: 0,
      maintenanceRate: 0,
      resaleShare: 0,
    },
  })
}

const [april2027, april2028, april2029] = [15, 27, 39] as const

describe('the lock-up of a loan that is not served yet', () => {
  it('lets dividends out once twelve months of operation have earned cash: nothing is served, so it is covered', () => {
    const { series } = interestFree()
    expect(sum(series('cash.debtService').slice(0, 48))).toBe(0)
    expect(series('equity.dividends')[april2027]).toBe(0)
    expect(series('equity.dividends')[april2028]).toBeGreaterThan(0)
  })

  it('holds where the twelve months have cost more than they earned, whatever its cover', () => {
    // May 2027 to April 2028: 12 billion earned, 15 billion spent. 22 billion earned before and after leave 7 to pay.
    const { series } = interestFree((plan) => {
      laterMachines(plan)
      plan.finance.lockUp.dscr = 0
    })
    expect(series('debt.cfadsOfYear')[april2028]).toBe(-3e9)
    expect(series('debt.serviceOfYear')[april2028]).toBe(0)
    expect(series('equity.spareCash')[april2028]).toBe(7e9)
    expect(series('equity.distributable')[april2028]).toBeGreaterThan(7e9)
    expect(series('equity.dividends')[april2028]).toBe(0)
    expect(series('equity.trappedCash')[april2028]).toBe(7e9)
    expect(series('equity.dividends')[april2029]).toBeGreaterThan(0)
  })

  it('does not hold without a loan: what has cost more than it earned is the shareholders’ alone', () => {
    const { series } = interestFree((plan) => {
      laterMachines(plan)
      plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    })
    expect(series('equity.dividends')[april2028]).toBeGreaterThan(0)
  })
})

/** Any plan with loans that charge nothing and are repaid late, beside reserves of both kinds. */
const unserved = fc.tuple(arbitraryPlan, fc.integer({ min: 0, max: 24 })).map(([plan, months]) => {
  const { finance } = structuredClone(plan)
  const tranches = finance.tranches.map(({ refinancing: _, ...one }) => ({
    ...one,
    rate: { kind: 'fixed', rate: 0 },
    agencyFee: 0,
    graceMonths: 120,
    refinancing: null,
  }))
  const reserve = { months }
  return Plan.parse({ ...plan, finance: { ...finance, tranches, reserve, minimumCash: 0, distributionMonth: 5 } })
})

it('pays nobody while any plan owes and its last twelve months are not covered, nor while a reserve is short', () => {
  const met = { uncovered: 0, short: 0 }
  fc.assert(
    fc.property(fc.oneof(arbitraryPlan, unserved), (plan) => {
      const { series, failed } = observe(plan)
      expect(failed).toEqual([])
      const lines = [
        ...['dividends', 'preferredDividends', 'redeemed'].map((id) => `equity.${id}`),
        ...(plan.finance.shareholderLoan ? ['shareholderLoan.interestPaid', 'shareholderLoan.repaid'] : []),
        ...(plan.finance.capitalReduction ? ['equity.capitalReturned'] : []),
      ]
      const reserves = ['reserve', ...(plan.finance.replacement ? ['replacement'] : [])]
      const [cfads, service] = [series('cash.cfads'), series('cash.debtService')]
      const first = plan.finance.constructionMonths
      for (let t = first; t < plan.meta.horizonMonths - 1; t++) {
        const paid = lines.reduce((all, id) => all + series(id)[t]!, 0)
        const owed = plan.finance.tranches.reduce((all, { id }) => all + series(`debt.${id}.opening`)[t]!, 0)
        const size = Math.max(1, series('check.scale')[t]!)
        const year = (flow: Float64Array) => sum(flow.slice(Math.max(0, t - 11), t + 1))
        const uncovered = t < first + 11 || year(cfads) < plan.finance.lockUp.dscr * year(service) - 1e-9 * size
        const short = reserves.some((id) => series(`${id}.target`)[t]! > series(`${id}.balance`)[t]! + 1e-9 * size)
        if (owed > 0 && uncovered && series('equity.spareCash')[t]! > 1e-6 * size) met.uncovered++
        if (short && series('cash.afterSenior')[t]! > 1e-6 * size) met.short++
        if ((owed > 0 && uncovered) || short) expect(paid).toBeLessThanOrEqual(1e-9 * size)
      }
    }),
    { numRuns: 300, seed: seeds.lockUp },
  )
  expect(met.uncovered).toBeGreaterThan(300)
  expect(met.short).toBeGreaterThan(20)
}, 120_000)
