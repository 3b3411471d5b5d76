import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { evaluated } from '../observe.ts'

/** 60 billion of buildings over 240 months from July 2026: an income of 4.5 billion in 2026 and 9 billion a year then. */
const taxed = (change: (tax: Plan['tax']) => void) =>
  evaluated((plan) => {
    const [hall] = plan.sites[0]!.halls
    plan.sites[0]!.land.cost = 0
    Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0, lifeMonths: 240 })
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.tax = {
      brackets: [{ upTo: null, rate: 0.2 }],
      localShare: 0.1,
      lossCap: 0.8,
      lossYears: 3,
      credit: { rate: 0, years: 3, minimumTax: 0 },
      interimShare: 0,
    }
    change(plan.tax)
  })

/** December of 2026 to 2030, in billions. */
const years = (series: (line: string) => Float64Array, line: string) =>
  [11, 23, 35, 47, 59].map((month) => Math.round(series(line)[month]! / 1e3) / 1e6)

describe('brackets of later years', () => {
  it('hold from their year on: 20 %, from 2028 10 % up to 1 billion and 30 % above, from 2030 40 %', () => {
    const { series } = taxed((tax) => {
      tax.later = [
        {
          fromYear: 2028,
          brackets: [
            { upTo: 1e9, rate: 0.1 },
            { upTo: null, rate: 0.3 },
          ],
        },
        { fromYear: 2030, brackets: [{ upTo: null, rate: 0.4 }] },
      ]
    })
    // 4.5 × 20 %; 9 × 20 %; 1 × 10 % and 8 × 30 %, twice; 9 × 40 %
    expect(years(series, 'tax.beforeCredit')).toEqual([0.9, 1.8, 2.5, 2.5, 3.6])
    expect(years(series, 'tax.charge')).toEqual([0.99, 1.98, 2.75, 2.75, 3.96])
  })
})

describe('a tax holiday', () => {
  const holiday = { fullYears: 2, partialYears: 2, partialShare: 0.5 }

  it('waives two years whole and two by half, but no local tax', () => {
    const { series } = taxed((tax) => (tax.holiday = holiday))
    expect(years(series, 'tax.national')).toEqual([0, 0, 0.9, 0.9, 1.8])
    expect(years(series, 'tax.charge')).toEqual([0.09, 0.18, 1.08, 1.08, 1.98])
  })

  it('counts from the first year with an income', () => {
    const { series } = evaluated((plan) => {
      plan.meta.horizonMonths = 72
      const [hall] = plan.sites[0]!.halls
      plan.sites[0]!.land.cost = 0
      // A loss of 24 billion in 2026 and of 18 billion in 2027; then an income of 12, of which 80 % is offset.
      Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0, lifeMonths: 12 })
      plan.finance.sizing = { kind: 'equity', amount: 60e9 }
      plan.tax = { ...plan.tax, lossCap: 0.8, lossYears: 15, holiday }
      plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
    })
    expect([11, 23, 35, 47, 59].map((month) => series('holiday.year')[month])).toEqual([0, 0, 1, 2, 3])
    expect(years(series, 'holiday.relief')).toEqual([0, 0, 0.48, 0.48, 0.24])
  })

  it('leaves credits what the holiday leaves of the tax, and is no business of the minimum tax', () => {
    const { series } = taxed((tax) => {
      tax.holiday = holiday
      tax.credit = { rate: 0.1, years: 10, minimumTax: 0.05 }
    })
    // Years three and four owe 0.9, of which 5 % of 9 must stay.
    expect(years(series, 'tax.creditUsed')).toEqual([0, 0, 0.45, 0.45, 1.35])
    expect(years(series, 'tax.national')).toEqual([0, 0, 0.45, 0.45, 0.45])
  })
})

it('the special tax for rural development takes a fifth of credits used', () => {
  const { series } = taxed((tax) => (tax.credit = { rate: 0.1, years: 3, minimumTax: 0.1, ruralTax: 0.2 }))
  // Used down to 10 % of income: 0.45, 0.9, 0.9, 0.9.
  expect(years(series, 'tax.ruralTax')).toEqual([0.09, 0.18, 0.18, 0.18, 0])
  expect(years(series, 'tax.national')).toEqual([0.54, 1.08, 1.08, 1.08, 1.8])
})
