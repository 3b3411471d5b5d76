import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { evaluated, sum } from '../observe.ts'

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
