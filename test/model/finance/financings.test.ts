import { describe, expect, it } from 'vitest'
import { loan, sculpted } from '#test/plans/loan.ts'
import { capital, firstOperation, monthlyRevenue } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

const rate = 0.06 / 12

/** Repayment of `capital` at 0.5 % a month from month 6 on. */
const repaid = (years: number, amortisation: Parameters<typeof loan>[0] = {}) =>
  evaluated((plan) => {
    plan.meta.horizonMonths = firstOperation + years * 12 + 6
    plan.finance.tranches = [loan({ repaymentMonths: years * 12, ...amortisation })]
  })

describe('five years in equal sums', () => {
  const { series, measure } = repaid(5)
  const payment = (capital * rate) / (1 - (1 + rate) ** -60)

  it('pay 60 × 1,159,968,091 KRW', () => {
    expect(payment).toBeCloseTo(1_159_968_091.77, 0)
    const service = series('cash.debtService').slice(6, 66)
    for (const month of service) expect(relative(month, payment)).toBeLessThan(1e-9)
    expect(sum(series('cash.debtService'))).toBeCloseTo(60 * payment, -1)
  })

  it('owe capital × (1+i)^k − payment × ((1+i)^k − 1) ÷ i after k payments', () => {
    for (const k of [0, 1, 12, 30, 59]) {
      const growth = (1 + rate) ** k
      const owed = capital * growth - (payment * (growth - 1)) / rate
      expect(relative(series('debt.loan.balance')[5 + k]!, owed)).toBeLessThan(1e-9)
    }
    expect(series('debt.loan.balance')[65]).toBe(0)
  })

  it('are covered 1e9 ÷ 1.16e9 times, and shareholders pay what is missing every month of the five years', () => {
    expect(relative(measure('debt.minDscr'), monthlyRevenue / payment)).toBeLessThan(1e-9)
    expect(relative(measure('equity.support'), 60 * (payment - monthlyRevenue))).toBeLessThan(1e-9)
  })
})

describe('ten years in equal parts of principal', () => {
  const { series, measure } = repaid(10, { amortisation: { kind: 'equal-principal' } })

  it('repay 500 million a month with interest on what is left: service of month k is 500 + (60,000 − 500 k) × 0.5 %', () => {
    for (let k = 0; k < 120; k++) {
      expect(relative(series('debt.loan.principal')[6 + k]!, 5e8)).toBeLessThan(1e-9)
      expect(relative(series('cash.debtService')[6 + k]!, 5e8 + (capital - 5e8 * k) * rate)).toBeLessThan(1e-9)
    }
    expect(series('debt.loan.balance')[125]).toBe(0)
  })

  it('cost interest of capital × i × (120 + 1) ÷ 2 = 18.15 billion', () => {
    expect(relative(sum(series('debt.loan.interest')), 18.15e9)).toBeLessThan(1e-9)
  })

  it('are covered least in the first twelve months', () => {
    // Service of months 0 … 11: 12 × 500 + 0.5 % × Σ (60,000 − 500 k).
    const service = 12 * 5e8 + rate * (12 * capital - 5e8 * 66)
    expect(relative(measure('debt.minDscr'), (12 * monthlyRevenue) / service)).toBeLessThan(1e-9)
  })
})

describe('fifteen years', () => {
  it('at once at the end: 300 million of interest a month, 60 billion in the last', () => {
    const { series } = repaid(15, { amortisation: { kind: 'bullet' } })
    const service = series('cash.debtService').slice(6, 186)
    for (const [k, month] of service.entries())
      expect(relative(month, 3e8 + (k === 179 ? capital : 0))).toBeLessThan(1e-9)
    expect(series('debt.loan.balance')[184]).toBe(capital)
    expect(series('debt.loan.balance')[185]).toBe(0)
  })

  it('sculpted on even cash are level: capital = revenue ÷ DSCR × (1 − (1+i)^−180) ÷ i gives the DSCR', () => {
    const annuity = (1 - (1 + rate) ** -180) / rate
    const dscr = (monthlyRevenue * annuity) / capital
    const { series, measure } = repaid(15, { amortisation: sculpted(dscr) })
    for (const month of series('cash.debtService').slice(6, 186))
      expect(relative(month, monthlyRevenue / dscr)).toBeLessThan(1e-9)
    expect(relative(measure('debt.avgDscr'), dscr)).toBeLessThan(1e-9)
    expect(relative(measure('debt.llcr'), dscr)).toBeLessThan(1e-9)
  })

  it('pay after two years of grace, in which 300 million of interest fall due', () => {
    const { series } = evaluated((plan) => {
      plan.meta.horizonMonths = 200
      plan.finance.tranches = [loan({ graceMonths: 24, repaymentMonths: 156 })]
    })
    const payment = (capital * rate) / (1 - (1 + rate) ** -156)
    for (const month of series('cash.debtService').slice(6, 30)) expect(relative(month, 3e8)).toBeLessThan(1e-9)
    for (const month of series('cash.debtService').slice(30, 186)) expect(relative(month, payment)).toBeLessThan(1e-9)
    expect(series('debt.loan.balance')[185]).toBe(0)
  })
})
