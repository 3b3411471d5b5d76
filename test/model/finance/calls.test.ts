import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { capital } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** 20 billion of substation in April and May 2026, 60 billion of land in June; the substation is worth nothing at the end. */
const twoNeeds = (change: (plan: Plan) => void) =>
  evaluated((plan) => {
    const [site] = plan.sites
    site!.grid.substation = 20e9
    site!.grid.construction = { from: '2026-04', to: '2026-05' }
    plan.finance.tranches = [loan({ rate: { kind: 'fixed', rate: 0 }, upfrontFee: 0.01 })]
    change(plan)
  })

describe('equity before debt', () => {
  it('is called as it is needed up to the commitment; debt draws the rest with its fee', () => {
    const { series, measure } = twoNeeds(({ finance }) => {
      finance.sizing = { kind: 'equity', amount: 15e9 }
      finance.calls = { kind: 'equity-first' }
    })
    // April 10, May 5 of 10; then debt: (10 − 5) ÷ 0.99 and 60 ÷ 0.99.
    expect([...series('sources.equityCalled').slice(3, 6)]).toEqual([10e9, 5e9, 0])
    expect(series('sources.debtDrawn')[3]).toBe(0)
    expect(relative(series('sources.debtDrawn')[4]!, 5e9 / 0.99)).toBeLessThan(1e-12)
    expect(relative(series('sources.debtDrawn')[5]!, 60e9 / 0.99)).toBeLessThan(1e-12)
    expect(relative(measure('uses.total'), 80e9 + (65e9 / 0.99) * 0.01)).toBeLessThan(1e-12)
  })

  it('is what caps leave: gearing of a half of 80 billion and the fee on it', () => {
    const { series, measure } = twoNeeds(({ finance }) => {
      finance.sizing = { kind: 'caps', gearing: 0.5, dscr: 0.1, llcr: 0.1 }
      finance.calls = { kind: 'equity-first' }
    })
    // Debt D = U ÷ 2, U = 80 + 0.01 D: D = 40 ÷ 0.995.
    expect(relative(measure('sources.debt'), 40e9 / 0.995)).toBeLessThan(1e-9)
    expect(relative(measure('sources.gearing'), 0.5)).toBeLessThan(1e-9)
    expect(sum(series('sources.debtDrawn').slice(0, 5))).toBe(0)
  })
})

describe('equity by dates', () => {
  const { series } = twoNeeds(({ finance }) => {
    finance.sizing = { kind: 'equity', amount: 30e9 }
    finance.calls = {
      kind: 'schedule',
      calledShare: [
        { from: '2026-02', value: 0.5 },
        { from: '2026-06', value: 1 },
      ],
    }
  })

  it('is called then: half in February, half in June', () => {
    expect([...series('sources.equityCalled').slice(0, 7)]).toEqual([0, 15e9, 0, 0, 0, 15e9, 0])
  })

  it('is held until it is needed, and used before debt is drawn', () => {
    expect([...series('sources.held').slice(0, 6)]).toEqual([0, 15e9, 15e9, 5e9, 0, 0])
    expect([...series('cash.balance').slice(0, 6)]).toEqual([0, 15e9, 15e9, 5e9, 0, 0])
    expect(relative(series('sources.debtDrawn')[4]!, 5e9 / 0.99)).toBeLessThan(1e-12)
    expect(relative(series('sources.debtDrawn')[5]!, 45e9 / 0.99)).toBeLessThan(1e-12)
  })

  it('stays in cash where it is more than construction needs', () => {
    const { series } = evaluated(({ finance }) => {
      finance.sizing = { kind: 'equity', amount: capital + 5e9 }
      finance.calls = { kind: 'schedule', calledShare: [{ from: '2026-01', value: 1 }] }
    })
    expect(sum(series('sources.debtDrawn'))).toBe(0)
    expect(series('cash.balance')[5]).toBe(5e9)
    expect(series('cash.balance')[6]).toBe(6e9)
  })
})

describe('a reserve from the sources', () => {
  const { series } = evaluated(({ finance }) => {
    finance.sizing = { kind: 'equity', amount: 30e9 }
    finance.reserve = { months: 6, initial: 3e9 }
  })

  it('is a use of the last month of construction, and held as operation begins', () => {
    expect(series('uses.byMonth')[5]).toBe(capital + 3e9)
    expect(series('reserve.balance')[5]).toBe(3e9)
    expect(series('cash.balance')[5]).toBe(0)
  })

  it('is filled up to its target from cash', () => {
    // 33 billion at 0.5 % a month over 60 months: 638 million a month, six of them 3.83 billion.
    const payment = (33e9 * 0.005) / (1 - 1.005 ** -60)
    expect(relative(series('reserve.funded')[6]!, Math.min(1e9 - payment, 6 * payment - 3e9))).toBeLessThan(1e-9)
  })
})
