import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { evaluated, relative } from '../observe.ts'

/** 60 billion of buildings over `life` months from July 2026, all equity, taxed at 20 % and a tenth of that locally. */
const taxed = (life: number, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    const [hall] = plan.sites[0]!.halls
    plan.sites[0]!.land.cost = 0
    Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0, lifeMonths: life })
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.tax = {
      brackets: [{ upTo: null, rate: 0.2 }],
      localShare: 0.1,
      lossCap: 0.8,
      lossYears: 3,
      credit: { rate: 0, years: 3, minimumTax: 0 },
      interimShare: 0,
    }
    change(plan)
  })

const decemberOf = (year: number) => (year - 2026) * 12 + 11

/** December of 2026, 2027, …, in billions. */
const years = (series: (line: string) => Float64Array, line: string) =>
  [2026, 2027, 2028, 2029, 2030].map((year) => Math.round(series(line)[decemberOf(year)]! / 1e3) / 1e6)

describe('tax', () => {
  it('of 0.75 billion a month is 4.5 × 22 % for half of 2026 and 9 × 22 % a year then', () => {
    expect(years(taxed(240).series, 'tax.charge')).toEqual([0.99, 1.98, 1.98, 1.98, 1.98])
  })

  it('is paid next March, less the half of last year’s national tax that August paid ahead', () => {
    const { series } = taxed(240, (plan) => (plan.tax.interimShare = 0.5))
    const paid = [...series('tax.paid')].map((month) => Math.round(month / 1e3) / 1e6)
    const due = (year: number, month: number) => paid[(year - 2026) * 12 + month - 1]
    expect([due(2027, 3), due(2027, 8), due(2028, 3), due(2028, 8)]).toEqual([0.99, 0.45, 1.53, 0.9])
    expect(paid.slice(0, 60).filter((month) => month !== 0)).toHaveLength(8)
  })

  it('paid ahead of a year of loss comes back', () => {
    const { series } = taxed(240, (plan) => (plan.tax.interimShare = 0.5))
    // In December 2031 buildings of 43.5 billion are sold for nothing.
    expect(relative(series('tax.paid')[67]!, 0.9e9)).toBeLessThan(1e-9)
    expect(relative(series('tax.paid')[71]!, -0.9e9)).toBeLessThan(1e-9)
    expect(series('tax.payable')[71]).toBe(0)
  })
})

describe('an investment credit of 10 % of 60 billion', () => {
  const { series } = taxed(240, (plan) => (plan.tax.credit = { rate: 0.1, years: 3, minimumTax: 0.1 }))

  it('is made in the year of spending', () => {
    expect(years(series, 'tax.creditMade')).toEqual([6, 0, 0, 0, 0])
  })

  it('is used down to a minimum of 10 % of income, from its own year on', () => {
    expect(years(series, 'tax.creditUsed')).toEqual([0.45, 0.9, 0.9, 0.9, 0])
    expect(years(series, 'tax.national')).toEqual([0.45, 0.9, 0.9, 0.9, 1.8])
  })

  it('expires after three more years: 6 less 0.45 and three times 0.9', () => {
    expect(years(series, 'tax.creditExpired')).toEqual([0, 0, 0, 2.85, 0])
    expect(years(series, 'tax.creditsCarried')).toEqual([5.55, 4.65, 3.75, 0, 0])
  })

  it('does not lower local income tax, which knows no such credit', () => {
    // Local Tax Act 103-20: a tenth of the rates of the corporate tax on the same base.
    const [local] = [series('tax.charge')[decemberOf(2027)]! - series('tax.national')[decemberOf(2027)]!]
    expect(relative(local, 0.02 * 9e9)).toBeLessThan(1e-9)
  })
})

describe('losses of 24 billion in 2026 and 18 billion in 2027', () => {
  const { series } = taxed(12)

  it('offset 80 % of the 12 billion of later years', () => {
    expect(years(series, 'tax.lossMade')).toEqual([24, 18, 0, 0, 0])
    expect(years(series, 'tax.lossUsed')).toEqual([0, 0, 9.6, 9.6, 9.6])
    expect(years(series, 'tax.base')).toEqual([0, 0, 2.4, 2.4, 2.4])
  })

  it('expire oldest first: 24 − 19.2 in 2029, 18 − 9.6 in 2030', () => {
    expect(years(series, 'tax.lossExpired')).toEqual([0, 0, 0, 4.8, 8.4])
    expect(years(series, 'tax.lossesCarried')).toEqual([24, 42, 32.4, 18, 0])
  })
})
