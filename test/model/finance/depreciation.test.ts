import { describe, expect, it } from 'vitest'
import { evaluated, relative, sum } from './money-plan.ts'

/** 60 billion of buildings in service from July 2026 for 48 months. */
const worn = (facilities: 'straight-line' | 'declining-balance') =>
  evaluated((plan) => {
    const [site] = plan.sites
    const [hall] = site!.halls
    site!.land.cost = 0
    Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0, lifeMonths: 48 })
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.tax.depreciation = { facilities, accelerators: 'straight-line', costs: 'straight-line' }
  })

describe('a declining balance over four years', () => {
  const { series } = worn('declining-balance')
  const year = (n: number) => sum(series('hall.home.hall.depreciation').slice(6 + 12 * (n - 1), 6 + 12 * n))

  it('loses 1 − 5 %^(1 ÷ 4) = 52.713 % of what there is each year', () => {
    // 60 × 0.527129 = 31.6277; 28.3723 × 0.527129 = 14.9558; 13.4164 × 0.527129 = 7.0722
    const rate = 1 - 0.05 ** (1 / 4)
    expect(rate).toBeCloseTo(0.527129, 6)
    for (const n of [1, 2, 3]) expect(relative(year(n), 60e9 * (1 - rate) ** (n - 1) * rate)).toBeLessThan(1e-9)
  })

  it('is written off in its last year, in equal sums', () => {
    const left = 60e9 * 0.05 ** (3 / 4)
    expect(relative(year(4), left)).toBeLessThan(1e-9)
    for (const month of [42, 53])
      expect(relative(series('hall.home.hall.depreciation')[month]!, left / 12)).toBeLessThan(1e-9)
    expect(Math.abs(series('hall.home.hall.bookValue')[53]!)).toBeLessThan(1)
    expect(Math.abs(series('hall.home.hall.depreciation')[54]!)).toBeLessThan(1)
  })
})

it('a straight line that is chosen is the one there is without a choice', () => {
  expect(worn('straight-line').series('hall.home.hall.depreciation')[20]).toBe(60e9 / 48)
})
