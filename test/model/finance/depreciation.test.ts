import { describe, expect, it } from 'vitest'
import { evaluated, relative, sum } from '../observe.ts'

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

/** 60 billion of buildings that open in a month of 2026, with half a year charged in that year. */
const halfYear = (
  opens: string,
  lifeMonths: number,
  facilities: 'straight-line' | 'declining-balance',
  choice: 'yes' | undefined = 'yes',
) => {
  const { series } = evaluated((plan) => {
    const [site] = plan.sites
    const [hall] = site!.halls
    plan.meta.horizonMonths = 96
    site!.land.cost = 0
    Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0, opens, lifeMonths })
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.tax.depreciation = { facilities, accelerators: 'straight-line', costs: 'straight-line', halfYear: choice }
  })
  const depreciation = series('hall.home.hall.depreciation')
  const years = Array.from(
    { length: 8 },
    (_, k) => Math.round(sum(depreciation.slice(12 * k, 12 * k + 12)) / 1e3) / 1e6,
  )
  return { depreciation, years }
}

describe('half a year’s depreciation in the first calendar year', () => {
  // 60 ÷ 5 = 12 a year: 6, 12, 12, 12, 12 and the other 6 by the end of June 2031.
  const fiveYears = [6, 12, 12, 12, 12, 6, 0, 0]

  it.each(['2026-07', '2026-09', '2026-12'])('is charged of a straight line whatever the month: %s', (opens) => {
    expect(halfYear(opens, 60, 'straight-line').years).toEqual(fiveYears)
  })

  it('lies in equal parts in its months of service, and ends in June', () => {
    const { depreciation } = halfYear('2026-09', 60, 'straight-line')
    const billions = Array.from(depreciation, (month) => Math.round(month) / 1e9)
    // 6 over September to December; 12 over each year’s months; the last 6 over January to June 2031.
    expect(billions.slice(7, 14)).toEqual([0, 1.5, 1.5, 1.5, 1.5, 1, 1])
    expect(billions.slice(64, 68)).toEqual([1, 1, 0, 0])
  })

  it.each([
    ['straight-line', 60],
    ['straight-line', 31],
    ['declining-balance', 48],
    ['declining-balance', 20],
  ] as const)('charges each calendar year as by months since July: %s over %i months', (method, lifeMonths) => {
    const { years } = halfYear('2027-07', lifeMonths, method, undefined)
    for (let month = 1; month <= 12; month++) {
      const opens = `2027-${String(month).padStart(2, '0')}`
      for (const [k, year] of halfYear(opens, lifeMonths, method).years.entries())
        expect(year).toBeCloseTo(years[k]!, 5)
    }
  })

  it('is written off in its months where life is no longer', () => {
    expect(halfYear('2026-11', 5, 'straight-line').years).toEqual([60, 0, 0, 0, 0, 0, 0, 0])
  })

  it('is that of six months of a declining balance', () => {
    // 5 %^(6 ÷ 60) = 74.1134 % of 60 stays after the half year, 5 %^(1 ÷ 5) = 54.9280 % of that a year later, and so on; the
    // last twelve months of life share equally what July 2030 begins with, 60 × 5 %^(4 ÷ 5) = 5.461693.
    const ends = [60, 44.468067, 24.425432, 13.416408, 7.369368, 5.461693 / 2, 0]
    const charged = ends.slice(1).map((end, k) => ends[k]! - end)
    for (const opens of ['2026-07', '2026-10'])
      for (const [k, year] of halfYear(opens, 60, 'declining-balance').years.slice(0, 6).entries())
        expect(year).toBeCloseTo(charged[k]!, 5)
  })
})

it('accelerators that leave before the end of their life are written off as they leave, half year or not', () => {
  // 80 billion in service from July 2026 for 24 months, of a life of 60: 8, 16 and six months at 16 ÷ 12; the rest goes.
  const { series } = evaluated((plan) => {
    plan.sites[0]!.land.cost = 0
    Object.assign(plan.fleet[0]!, {
      order: '2026-02',
      lifeMonths: 60,
      serviceMonths: 24,
      tenure: {
        kind: 'owned',
        price: [{ from: '2026-01', value: 1e8 }],
        depositShare: 0,
        maintenanceRate: 0,
        resaleShare: 0.2,
      },
    })
    plan.finance.sizing = { kind: 'equity', amount: 80e9 }
    plan.tax.depreciation = {
      facilities: 'straight-line',
      accelerators: 'straight-line',
      costs: 'straight-line',
      halfYear: 'yes',
    }
  })
  const depreciation = series('deployment.first.depreciation')
  const year = (k: number) => sum(depreciation.slice(12 * k, 12 * k + 12))
  expect(relative(year(0), 8e9)).toBeLessThan(1e-9)
  expect(relative(year(1), 16e9)).toBeLessThan(1e-9)
  // In service from August 2026, it leaves in August 2028, whose month of depreciation is the last.
  expect(relative(year(2), (16e9 / 12) * 8)).toBeLessThan(1e-9)
  expect(relative(series('deployment.first.disposed')[31]!, 56e9 - (16e9 / 12) * 8)).toBeLessThan(1e-9)
})
