import { describe, expect, it } from 'vitest'
import type { Segment } from '#contract/demand.ts'
import type { Plan } from '#contract/plan.ts'
import { customer } from '#test/plans/customer.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const month = '2027-01'
const hours = 744

/** Whose own reservation and discount would show if they were read. */
const ofState = (id: string, wants: number, priority: number): Segment => {
  const one = customer(id, wants)
  one.requests[0]!.reserved = 0.3
  return { ...one, buyer: 'public', priority, discount: 0.9 }
}

/** 1,600 H100-equivalents, of which a quarter is for public use: by a and c, at 2 USD of 1,000 KRW less 40 %. */
function shared(a: number, c: number, releasedShare: number, change: (plan: Plan) => unknown = () => undefined) {
  const { at, failed } = observe(
    plain((plan) => {
      plan.demand = [ofState('a', a, 2), { ...customer('b', 900), priority: 1 }, ofState('c', c, 3)]
      plan.terms.publicUse = { share: 0.25, discount: 0.4 }
      plan.sales.releasedShare = releasedShare
      change(plan)
    }),
  )
  const of = (id: string) =>
    ['guaranteed', 'extra', 'unmet'].map(
      (line) => Math.round((at(`request.${id}.gpu.${line}`, month) / hours) * 1e9) / 1e9,
    )
  return { a: of('a'), b: of('b'), c: of('c'), idle: at('supply.gpu.idle', month) / hours, failed, at }
}

describe('capacity for public use', () => {
  it('serves half of 800 that want 400, then goes by priority: 900 of the 1,200 left to b, 300 to a', () => {
    const { a, b, c, idle, failed } = shared(600, 200, 1)
    expect({ a, b, c, idle, failed }).toEqual({
      a: [300, 300, 0],
      b: [0, 900, 0],
      c: [100, 0, 100],
      idle: 0,
      failed: [],
    })
  })

  it('serves all of 200 that want less, and keeps the other 200 back as far as they are not released', () => {
    const { a, b, c, idle, failed } = shared(150, 50, 0)
    expect({ a, b, c, idle, failed }).toEqual({
      a: [150, 0, 0],
      b: [0, 900, 0],
      c: [50, 0, 0],
      idle: 500,
      failed: [],
    })
    expect(
      shared(150, 50, 0, ({ demand }) => (demand[1]!.requests[0]!.h100Equivalents[0]!.value = 1300)),
    ).toMatchObject({
      b: [0, 1200, 100],
      idle: 200,
    })
  })

  it('costs the policy price, not that of the segment: 1,200 KRW an hour, 800 less than the list', () => {
    const { at } = shared(600, 200, 1)
    expect(at('request.a.gpu.pricePaid', month)).toBeCloseTo(1200, 9)
    expect(at('request.b.gpu.pricePaid', month)).toBeCloseTo(2000, 9)
    expect(at('revenue.compute', month) / hours).toBeCloseTo(700 * 1200 + 900 * 2000, 3)
    expect(at('treasury.discountGiven', month) / hours).toBeCloseTo(700 * 800, 3)
  })

  it('stands beside what others reserve for themselves', () => {
    const { a, b, failed } = shared(600, 200, 1, ({ demand }) => (demand[1]!.requests[0]!.reserved = 0.75))
    expect({ a, b, failed }).toEqual({ a: [300, 300, 0], b: [900, 0, 0], failed: [] })
  })

  it('leaves a class alone that no public segment asks for', () => {
    const { at } = observe(
      plain((plan) => {
        const other = structuredClone(plan.fleet[0]!)
        plan.fleet.push({ ...other, id: 'second', class: 'npu', count: 8 })
        plan.demand = [ofState('a', 100, 1)]
        plan.terms.publicUse = { share: 1, discount: 0 }
        plan.sales.releasedShare = 0
      }),
    )
    expect(at('supply.npu.idle', month)).toBe(at('supply.npu.hours', month))
    expect(() => at('supply.npu.publicHours', month)).toThrow()
  })

  it('is each segment’s own affair where the terms say nothing', () => {
    const { a, c } = shared(600, 200, 1, ({ terms }) => delete terms.publicUse)
    expect([a[0], c[0]]).toEqual([480, 200])
  })
})
