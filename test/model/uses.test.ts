import { describe, expect, it } from 'vitest'
import type { CostItem } from '#contract/cost.ts'
import type { Plan } from '#contract/plan.ts'
import { customer } from '#test/plans/customer.ts'
import { evaluated, relative, sum } from './observe.ts'

const item = (change: Partial<CostItem>): CostItem => ({
  id: 'item',
  name: 'Item',
  kind: 'other',
  currency: 'KRW',
  amount: 12e9,
  spending: { kind: 'even', from: '2026-01', to: '2026-06' },
  lifeMonths: 60,
  ...change,
})

const paying = (change: Partial<CostItem>, more: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: 200e9 }
    plan.costs = [item(change)]
    more(plan)
  })

const billions = (series: Float64Array, from: number, to: number) =>
  Array.from(series.slice(from, to), (month) => Math.round(month / 1e3) / 1e6)

describe('a cost item', () => {
  it('is paid evenly over its window and depreciated from the first month of operation', () => {
    const { series } = paying({})
    expect(billions(series('cost.item.spending'), 0, 7)).toEqual([2, 2, 2, 2, 2, 2, 0])
    expect(relative(series('cost.item.depreciation')[6]!, 12e9 / 60)).toBeLessThan(1e-9)
    expect(series('cost.item.depreciation')[5]).toBe(0)
    expect(relative(sum(series('capex.items')), 12e9)).toBeLessThan(1e-9)
  })

  it('along an S-curve is paid by 3x² − 2x³: a half in the middle of its four months', () => {
    const { series } = paying({ spending: { kind: 's-curve', from: '2026-01', to: '2026-04' } })
    // x = ¼, ½, ¾, 1: 0.15625, 0.5, 0.84375, 1 of 12
    expect(billions(series('cost.item.spending'), 0, 5)).toEqual([1.875, 4.125, 4.125, 1.875, 0])
  })

  it('is paid at its milestones', () => {
    const milestones = [
      { month: '2026-02', share: 0.25 },
      { month: '2026-09', share: 0.75 },
    ]
    const { series } = paying({ spending: { kind: 'milestones', milestones } })
    expect([1, 2, 8].map((month) => series('cost.item.spending')[month])).toEqual([3e9, 0, 9e9])
    // Of what is paid in operation no equity is called.
    expect(relative(series('cash.laterCapex')[8]!, 9e9)).toBeLessThan(1e-9)
  })

  it('in USD is paid at the exchange rate of its months', () => {
    const { series } = paying({ currency: 'USD', amount: 6e6 }, (plan) => {
      plan.economy.usdKrw = [
        { from: '2026-01', value: 1000 },
        { from: '2026-04', value: 1200 },
      ]
    })
    // A million USD a month.
    expect(billions(series('cost.item.spending'), 0, 6)).toEqual([1, 1, 1, 1.2, 1.2, 1.2])
  })

  it('rises with its price each January from the base year', () => {
    const { series } = paying({
      escalation: 0.1,
      spending: { kind: 'even', from: '2026-07', to: '2027-06' },
    })
    expect(billions(series('cost.item.spending'), 11, 13)).toEqual([1, 1.1])
  })

  it('rises from a base year of its own', () => {
    const { series } = paying({
      escalation: 0.1,
      priceBaseYear: 2024,
      spending: { kind: 'even', from: '2026-07', to: '2027-06' },
    })
    // A billion a month of 2024: × 1.1² in 2026, × 1.1³ in 2027.
    expect(billions(series('cost.item.spending'), 11, 13)).toEqual([1.21, 1.331])
  })

  it('falls back from a base year to come', () => {
    const { series } = paying({ escalation: 0.25, priceBaseYear: 2027 })
    // 2 billion a month of 2027 are 2 ÷ 1.25 of 2026.
    expect(billions(series('cost.item.spending'), 0, 1)).toEqual([1.6])
  })

  it('that does not last is an expense: before operation one that capital pays', () => {
    const { series } = paying({ lifeMonths: null })
    expect(relative(series('uses.preOperating')[0]!, 2e9)).toBeLessThan(1e-9)
    expect(relative(series('opex.total')[0]!, 2e9)).toBeLessThan(1e-9)
    expect(series('income.beforeTax')[0]).toBe(-2e9)
  })

  it('is depreciated from the month that it says', () => {
    const { series } = paying({ inService: '2027-01' })
    expect(series('cost.item.depreciation')[11]).toBe(0)
    expect(relative(series('cost.item.depreciation')[12]!, 12e9 / 60)).toBeLessThan(1e-9)
  })
})

it('hours sold in USD are paid at the exchange rate of their month', () => {
  const { series } = evaluated((plan) => {
    plan.demand = [customer('one', 100)]
    Object.assign(plan.fleet[0]!, { tenure: { kind: 'entrusted', inKindShare: 1, feePerMonth: 0 } })
    plan.economy.usdKrw = [
      { from: '2026-01', value: 1000 },
      { from: '2026-09', value: 1500 },
    ]
    plan.finance.sizing = { kind: 'equity', amount: 200e9 }
  })
  // July and August have as many hours; September has 30 days of 31.
  const [july, august, september] = [6, 7, 8].map((month) => series('revenue.compute')[month]!)
  expect(july).toBeGreaterThan(0)
  expect(relative(august!, july!)).toBeLessThan(1e-9)
  expect(relative(september!, (july! * 1.5 * 30) / 31)).toBeLessThan(1e-9)
})

/** 60 billion of buildings from January to April 2026, open from July, on land of 60 billion paid in June. */
const built = (change: (plan: Plan) => void) =>
  evaluated((plan) => {
    const [hall] = plan.sites[0]!.halls
    Object.assign(hall!, {
      shellCost: [{ from: '2026-01', value: 1.5e9 }],
      contingency: 0,
      opens: '2026-07',
      construction: { from: '2026-01', to: '2026-04' },
    })
    plan.finance.sizing = { kind: 'equity', amount: 200e9 }
    change(plan)
  })

describe('a hall', () => {
  it('along an S-curve is built by 3x² − 2x³', () => {
    const { series } = built((plan) => (plan.sites[0]!.halls[0]!.construction.curve = 's-curve'))
    expect(billions(series('hall.home.hall.spending'), 0, 5)).toEqual([9.375, 20.625, 20.625, 9.375, 0])
  })

  it('costs more by its growth for each year since the base year', () => {
    const { series } = built((plan) => {
      plan.meta.priceBaseYear = 2024
      plan.sites[0]!.halls[0]!.escalation = 0.05
    })
    expect(relative(sum(series('hall.home.hall.spending')), 60e9 * 1.05 ** 2)).toBeLessThan(1e-9)
  })

  it('may be stated in prices of a year of its own', () => {
    const { series } = built((plan) => {
      plan.meta.priceBaseYear = 2024
      Object.assign(plan.sites[0]!.halls[0]!, { escalation: 0.05, priceBaseYear: 2025 })
    })
    expect(relative(sum(series('hall.home.hall.spending')), 60e9 * 1.05)).toBeLessThan(1e-9)
  })
})

const quarters = [
  { month: '2026-02', share: 0.25 },
  { month: '2026-04', share: 0.5 },
  { month: '2026-12', share: 0.25 },
]

describe('a hall that is paid at milestones', () => {
  const { series } = built((plan) => {
    plan.sites[0]!.halls[0]!.construction.milestones = quarters
    plan.sites[0]!.halls[0]!.lifeMonths = 60
    plan.tax.acquisition = { land: 0, building: 0.04, relief: 0 }
  })

  it('costs its parts of 60 billion then, at any time', () => {
    const paid = Array.from(series('hall.home.hall.constructionCost'), (month) => Math.round(month) / 1e9)
    expect(paid.slice(0, 12)).toEqual([0, 15, 0, 30, 0, 0, 0, 0, 0, 0, 0, 15])
    expect(relative(sum(paid), 60)).toBeLessThan(1e-9)
  })

  it('bears acquisition tax on what was paid as it opens, and on the rest when that is paid', () => {
    // 4 % of 45 in July, of 15 in December
    const tax = Array.from(series('hall.home.hall.acquisitionTax'), (month) => Math.round(month) / 1e9)
    expect([tax[6], tax[11], sum(tax)]).toEqual([1.8, 0.6, 2.4])
  })

  it('is depreciated over the rest of its life from each payment on', () => {
    // 46.8 over 60 months from July; of 42.9 left in December and 15.6 more, a part in 55
    const depreciation = series('hall.home.hall.depreciation')
    expect(relative(depreciation[6]!, 46.8e9 / 60)).toBeLessThan(1e-9)
    expect(relative(depreciation[11]!, (42.9e9 + 15.6e9) / 55)).toBeLessThan(1e-9)
  })
})

describe('the grid connection', () => {
  it('may be paid at milestones', () => {
    const { series } = built((plan) =>
      Object.assign(plan.sites[0]!.grid, {
        connection: 16e9,
        substation: 24e9,
        construction: { from: '2026-01', to: '2026-04', milestones: quarters },
      }),
    )
    expect(billions(series('grid.home.spending'), 0, 5)).toEqual([0, 10, 0, 20, 0])
    expect(billions(series('grid.home.spending'), 11, 12)).toEqual([10])
  })

  it('along an S-curve is built by 3x² − 2x³', () => {
    const { series } = built((plan) =>
      Object.assign(plan.sites[0]!.grid, {
        connection: 16e9,
        substation: 16e9,
        construction: { from: '2026-01', to: '2026-04', curve: 's-curve' },
      }),
    )
    expect(billions(series('grid.home.spending'), 0, 5)).toEqual([5, 11, 11, 5, 0])
  })
})

describe('acquisition tax', () => {
  const { series } = built((plan) => (plan.tax.acquisition = { land: 0.046, building: 0.0316, relief: 0.5 }))

  it('is due with the land and as the hall opens, half of it waived', () => {
    // 60 × 4.6 % ÷ 2 in June; 60 × 3.16 % ÷ 2 in July
    expect(relative(series('capex.land')[5]!, 61.38e9)).toBeLessThan(1e-9)
    expect(relative(series('hall.home.hall.acquisitionTax')[6]!, 0.948e9)).toBeLessThan(1e-9)
    expect(relative(sum(series('capex.total')), 60e9 + 61.38e9 + 0.948e9)).toBeLessThan(1e-9)
  })

  it('is part of the cost of what was acquired', () => {
    expect(relative(series('land.bookValue')[20]!, 61.38e9)).toBeLessThan(1e-9)
    expect(
      relative(sum(series('hall.home.hall.depreciation')) + series('terminal.bookValue').at(-1)!, 122.328e9),
    ).toBeLessThan(1e-9)
  })
})

describe('property tax', () => {
  const { series } = built((plan) => {
    plan.tax.property = { building: 0.0025, land: 0.002, assessedShare: 0.7, relief: 0.5, reliefMonths: 24 }
  })
  const paid = (month: number) => Math.round(series('propertyTax.paid')[month]! / 1e3) / 1e6

  it('is due in September on land held and in July on halls open on the first of June', () => {
    // Land is paid in June 2026 and the hall opens in July: nothing on 1 June 2026.
    expect([6, 8].map(paid)).toEqual([0, 0])
    // 60 × 70 % × 0.25 % and × 0.2 %, half of them waived
    expect([18, 20].map(paid)).toEqual([0.0525, 0.042])
    expect(Array.from({ length: 12 }, (_, k) => paid(12 + k)).filter((tax) => tax !== 0)).toHaveLength(2)
  })

  it('is due in full once 24 months are over: for the land from June, for the hall from July 2028', () => {
    expect([30, 32].map(paid)).toEqual([0.0525, 0.042])
    expect([42, 44].map(paid)).toEqual([0.105, 0.084])
  })

  it('is an operating cost', () => {
    expect(relative(series('opex.total')[44]! - series('opex.total')[45]!, 0.084e9)).toBeLessThan(1e-9)
  })
})

describe('the grid connection at growing prices', () => {
  const grown = (escalation: number | undefined) =>
    built((plan) => {
      plan.meta.priceBaseYear = 2024
      Object.assign(plan.sites[0]!.grid, {
        connection: 6e9,
        substation: 6e9,
        construction: { from: '2026-11', to: '2027-02' },
        ...(escalation === undefined ? {} : { escalation }),
      })
    })

  it('costs 3 bn a month, 5 % more for each year since the base year', () => {
    const { series } = grown(0.05)
    expect(billions(series('grid.home.spending'), 10, 12)).toEqual([3.3075, 3.3075])
    expect(billions(series('grid.home.spending'), 12, 14)).toEqual([3.472875, 3.472875])
  })

  it('has no index where none is given', () => {
    const { series } = grown(undefined)
    expect(billions(series('grid.home.spending'), 10, 14)).toEqual([3, 3, 3, 3])
    expect(() => series('grid.home.costIndex')).toThrow('no line')
  })
})
