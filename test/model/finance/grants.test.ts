import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { capital } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** 60 billion of buildings over January to June 2026, in service from July for 60 months; land of 60 billion in June. */
const granted = (change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    const [hall] = plan.sites[0]!.halls
    Object.assign(hall!, {
      shellCost: [{ from: '2026-01', value: 1.5e9 }],
      contingency: 0,
      lifeMonths: 60,
      construction: { from: '2026-01', to: '2026-06' },
    })
    plan.finance.tranches[0]!.rate = { kind: 'fixed', rate: 0 }
    plan.finance.grants = [
      { id: 'state', name: 'State', giver: 'state', amount: 5e9, share: 0.2, from: '2026-02' },
      { id: 'city', name: 'City', giver: 'other', amount: 100e9, share: 0.1, from: '2026-01' },
    ]
    plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
    change(plan)
  })

const billions = (series: Float64Array, months: number) =>
  Array.from(series.slice(0, months), (month) => Math.round(month / 1e3) / 1e6)

describe('grants', () => {
  const { series, measure, alert } = granted()

  it('pay their share of what is built, without land, until they are used up', () => {
    expect(billions(series('grant.state.paid'), 7)).toEqual([0, 2, 2, 1, 0, 0, 0])
    expect(billions(series('grant.city.paid'), 7)).toEqual([1, 1, 1, 1, 1, 1, 0])
    expect(measure('grants.total')).toBe(11e9)
  })

  it('leave the rest to equity and debt', () => {
    expect(relative(sum(series('uses.byMonth')), 60e9 + capital)).toBeLessThan(1e-9)
    expect(relative(sum(series('sources.debtDrawn')), 60e9 + capital - 11e9)).toBeLessThan(1e-9)
    expect(relative(measure('sources.gearing'), (120 - 11) / 120)).toBeLessThan(1e-9)
  })

  it('become income as the buildings wear out: 11 over 60 months', () => {
    expect(relative(series('grants.deferred')[5]!, 11e9)).toBeLessThan(1e-9)
    expect(relative(series('grants.released')[6]!, 11e9 / 60)).toBeLessThan(1e-9)
    expect(relative(series('grants.deferred')[35]!, 11e9 / 2)).toBeLessThan(1e-9)
    expect(Math.abs(series('grants.deferred')[65]!)).toBeLessThan(1)
    // Six months of 1 of revenue, less a tenth of buildings, more a tenth of the grants.
    expect(relative(series('tax.income')[11]!, 6e9 - 6e9 + 1.1e9)).toBeLessThan(1e-9)
  })

  it('cost the treasury what the state gives', () => {
    const without = granted((plan) => {
      plan.finance.grants![0]!.giver = 'other'
    })
    const gap = (month: number) => without.series('treasury.net')[month]! - series('treasury.net')[month]!
    expect([0, 1, 2, 3, 4].map((month) => Math.round(gap(month) / 1e6) / 1e3)).toEqual([0, 2, 2, 1, 0])
  })

  it('earn no investment credit', () => {
    expect(relative(sum(series('tax.invested')), 60e9 - 11e9)).toBeLessThan(1e-9)
  })

  it('that are not used up are told of', () => {
    expect(alert('grant-unused')).toBeDefined()
    expect(granted((plan) => plan.finance.grants!.pop()).alert('grant-unused')).toBeUndefined()
  })
})
