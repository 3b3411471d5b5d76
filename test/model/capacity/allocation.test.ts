import { describe, expect, it } from 'vitest'
import type { Segment } from '#contract/demand.ts'
import { customer } from '#test/plans/customer.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const month = '2027-01'
const hours = 744

/** 1,600 H100-equivalents, of which a quarter is set aside for the first and half for the third. */
function shared(releasedShare: number) {
  const { at, failed } = observe(
    plain((plan) => {
      const segment = (id: string, wants: number, reserved: number, priority: number): Segment => {
        const one = customer(id, wants)
        one.requests[0]!.reserved = reserved
        return { ...one, priority }
      }
      plan.demand = [segment('a', 600, 0.25, 2), segment('b', 900, 0, 1), segment('c', 200, 0.5, 3)]
      plan.sales.releasedShare = releasedShare
    }),
  )
  const of = (id: string) =>
    ['guaranteed', 'extra', 'unmet'].map((line) => at(`request.${id}.gpu.${line}`, month) / hours)
  return { a: of('a'), b: of('b'), c: of('c'), idle: at('supply.gpu.idle', month) / hours, failed, at }
}

describe('hours go to what is set aside first, then by priority', () => {
  it('with all that is set aside and not wanted released: 600 + 400 left, 900 to b, 100 to a', () => {
    const { a, b, c, idle, failed } = shared(1)
    expect({ a, b, c, idle, failed }).toEqual({
      a: [400, 100, 100],
      b: [0, 900, 0],
      c: [200, 0, 0],
      idle: 0,
      failed: [],
    })
  })

  it('with half of it released: 700 left, all to b; 300 stay idle', () => {
    const { a, b, c, idle } = shared(0.5)
    expect({ a, b, c, idle }).toEqual({ a: [400, 0, 200], b: [0, 700, 200], c: [200, 0, 0], idle: 300 })
  })

  it('with none of it released: 400 left, all to b; 600 stay idle', () => {
    const { a, b, c, idle } = shared(0)
    expect({ a, b, c, idle }).toEqual({ a: [400, 0, 200], b: [0, 400, 500], c: [200, 0, 0], idle: 600 })
  })

  it('adds up over the centre', () => {
    const { at } = shared(0.5)
    expect(['hours', 'sold', 'idle', 'unmet'].map((line) => at(`sales.${line}`, month) / hours)).toEqual([
      1600, 1300, 300, 400,
    ])
    expect(at('sales.utilisation', month)).toBeCloseTo(1300 / 1600, 12)
  })
})

it('grows over the ramp', () => {
  const { at } = observe(
    plain((plan) => {
      plan.demand = [{ ...customer('a', 100), ramp: { from: '2027-01', months: 4 } }]
    }),
  )
  const wanted = (month: string, hours: number) => at('request.a.gpu.requested', month) / hours
  expect([wanted('2026-12', 744), wanted('2027-01', 744), wanted('2027-03', 744), wanted('2027-05', 744)]).toEqual([
    0, 25, 75, 100,
  ])
})

describe('billing', () => {
  const billed = (purchase: Segment['purchase']) =>
    observe(
      plain((plan) => {
        plan.demand = [{ ...customer('a', 100), purchase, usage: 0.6, discount: 0.25 }]
      }),
    )

  it('of a contract: every hour granted, at 2 USD less a quarter', () => {
    expect(billed('contract').at('revenue.compute', month)).toBeCloseTo(100 * hours * 1500, 3)
  })

  it('on demand: the hours used', () => {
    expect(billed('on-demand').at('revenue.compute', month)).toBeCloseTo(100 * hours * 1500 * 0.6, 3)
  })

  it('draws power for the hours used, either way: 60 of 1,600', () => {
    for (const purchase of ['contract', 'on-demand'] as const)
      expect(billed(purchase).at('deployment.first.drawShare', month)).toBeCloseTo(0.3 + (0.5 * 60) / 1600, 12)
  })

  it('of what the state entrusts: only hours in kind are there to be sold, with a fee a month', () => {
    const { at } = observe(
      plain((plan) => {
        plan.fleet[0]!.tenure = { kind: 'entrusted', inKindShare: 0.25, feePerMonth: 100_000 }
        plan.demand = [customer('a', 1000)]
      }),
    )
    expect(at('supply.gpu.hours', month)).toBe(400 * hours)
    expect(at('sales.unmet', month)).toBe(600 * hours)
    expect(at('revenue.hosting', month)).toBe(800 * 100_000)
  })

  it('of what customers bring: nothing to be sold, a fee by kW and their part of the bill', () => {
    const { at } = observe(
      plain((plan) => {
        plan.fleet[0]!.tenure = { kind: 'hosted', feePerKwMonth: 150_000, powerPassThrough: 0.5 }
        plan.demand = [customer('a', 1000)]
      }),
    )
    expect(at('supply.gpu.hours', month)).toBe(0)
    expect(at('revenue.hosting', month)).toBeCloseTo(1000 * 150_000 + at('opex.energy', month) / 2, 3)
  })

  it('of a supplier: rent for every hour made available, sold or not', () => {
    const { at } = observe(
      plain((plan) => {
        plan.fleet[0]!.tenure = { kind: 'leased', rent: [{ from: '2026-01', value: 2000 }] }
      }),
    )
    expect(at('opex.rent', month)).toBe(800 * hours * 2000)
  })
})

describe('elasticity', () => {
  const wanted = (elasticity: number, from = '2026-01') =>
    observe(
      plain((plan) => {
        const one = customer('a', 300)
        one.requests[0]!.price = [{ from, value: 3 }]
        plan.demand = [{ ...one, elasticity }]
      }),
    )

  it.each([
    [0, 300],
    [1, 200],
    [2, 300 / 1.5 ** 2],
  ])('of %d: a price half above its reference leaves %d', (elasticity, expected) => {
    expect(wanted(elasticity).at('request.a.gpu.requested', month) / hours).toBeCloseTo(expected, 9)
  })

  it('leaves every line finite before there is a price', () => {
    const { at, failed } = wanted(1, '2026-09')
    expect(failed).toEqual([])
    expect(at('request.a.gpu.requested', month) / hours).toBeCloseTo(200, 9)
  })
})
