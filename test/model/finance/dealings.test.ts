import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { customer } from '#test/plans/customer.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { common } from '#test/plans/shareholders.ts'
import { evaluated, relative, seen, sum } from '../observe.ts'

/** 800 accelerators of 2 H100 each from July 2026; the state wants 500 H100 of it, a firm 700. */
const guaranteed = (change: (plan: Plan) => void = () => undefined) =>
  seen(
    plain((plan) => {
      const state: Plan['demand'][number] = { ...customer('state', 500), buyer: 'public' }
      plan.demand = [state, customer('firm', 700)]
      plan.terms.anchor = { hours: 600 * 720, price: 1500, from: '2026-09', to: '2026-11' }
      change(plan)
    }),
  )

describe('hours guaranteed by the state', () => {
  it('are paid for where public segments do not take them: 100 H100 around the clock in September 2026', () => {
    const { at } = guaranteed()
    expect(at('anchor.taken', '2026-09')).toBe(500 * 720)
    expect(relative(at('anchor.payment', '2026-09'), 100 * 720 * 1500)).toBeLessThan(1e-12)
    // October has 744 hours, of which the segments take 500 × 744.
    expect(relative(at('anchor.payment', '2026-10'), (600 * 720 - 500 * 744) * 1500)).toBeLessThan(1e-12)
  })

  it('are paid for in their months alone', () => {
    const { at, series, measure } = guaranteed()
    expect(at('anchor.payment', '2026-08')).toBe(0)
    expect(at('anchor.payment', '2026-12')).toBe(0)
    expect(measure('anchor.lifetime')).toBe(sum(series('anchor.payment').slice(8, 11)))
  })

  it('are revenue of the centre and spending of the treasury', () => {
    const paid = 100 * 720 * 1500
    const { at } = guaranteed()
    expect(relative(at('revenue.total', '2026-09'), at('revenue.compute', '2026-09') + paid)).toBeLessThan(1e-12)
    const net = at('class.public.flow', '2026-09') + at('treasury.taxReceived', '2026-09') - paid
    expect(relative(at('treasury.net', '2026-09'), net)).toBeLessThan(1e-12)
  })

  it('are not paid for where another buys them: of 1600 H100 500 and 1060 are sold, 40 stand idle', () => {
    const { at } = guaranteed(({ demand }) => {
      demand[1]!.requests[0]!.h100Equivalents[0]!.value = 1060
    })
    expect(relative(at('anchor.payment', '2026-09'), 40 * 720 * 1500)).toBeLessThan(1e-12)
  })

  it('are not taken by private segments', () => {
    const { at } = guaranteed(({ demand }) => {
      delete demand[0]!.buyer
    })
    expect(at('anchor.taken', '2026-09')).toBe(0)
    expect(relative(at('anchor.payment', '2026-09'), 400 * 720 * 1500)).toBeLessThan(1e-12)
  })
})

/** 800 accelerators in four deliveries of 200 from July 2026; 1000 committed by July, at 100 million a month. */
const late = (change: (plan: Plan) => void = () => undefined) =>
  seen(
    plain((plan) => {
      plan.fleet[0]!.deliveryMonths = 4
      plan.terms.penalty = { accelerators: 1000, by: '2026-07', perMonth: 1e8 }
      change(plan)
    }),
  )

describe('a penalty of delay', () => {
  it('is the missing part of its sum from the month after the date: 600, 400, then 200 of 1000 for good', () => {
    const { at } = late()
    expect(at('penalty.charge', '2026-07')).toBe(0)
    expect(relative(at('penalty.charge', '2026-08'), 0.6e8)).toBeLessThan(1e-12)
    expect(relative(at('penalty.charge', '2026-09'), 0.4e8)).toBeLessThan(1e-12)
    expect(relative(at('penalty.charge', '2026-10'), 0.2e8)).toBeLessThan(1e-12)
    expect(relative(at('penalty.charge', '2035-01'), 0.2e8)).toBeLessThan(1e-12)
  })

  it('ends when all are installed, though they leave in July 2031, and does not count their successors again', () => {
    const { at } = late((plan) => {
      plan.terms.penalty!.accelerators = 800
    })
    expect(relative(at('penalty.charge', '2026-09'), 0.25e8)).toBeLessThan(1e-12)
    expect(at('penalty.charge', '2026-10')).toBe(0)
    expect(at('penalty.charge', '2032-01')).toBe(0)
    const { at: replaced } = late((plan) => {
      const [first] = plan.fleet
      plan.fleet.push({ ...structuredClone(first!), id: 'next', order: '2028-01', replaces: 'first' })
    })
    expect(relative(replaced('penalty.charge', '2030-01'), 0.2e8)).toBeLessThan(1e-12)
  })

  it('is a cost of the centre and an income of the treasury', () => {
    const { at } = late()
    const { at: without } = late((plan) => {
      delete plan.terms.penalty
    })
    expect(relative(at('opex.total', '2026-08') - without('opex.total', '2026-08'), 0.6e8)).toBeLessThan(1e-9)
    const net = at('class.public.flow', '2026-08') + at('treasury.taxReceived', '2026-08') + 0.6e8
    expect(relative(at('treasury.net', '2026-08'), net)).toBeLessThan(1e-12)
  })
})

describe('a joint guarantee', () => {
  const stood = (limit?: number, put: Plan['terms']['put'] = null) =>
    evaluated((plan) => {
      plan.terms.shareholders = [common('state', 'public', 0.5), common('firms', 'private', 0.5)]
      plan.finance.sizing = { kind: 'equity', amount: 20e9 }
      plan.terms.put = put
      plan.terms.guarantee = { share: 0.4, ...(limit === undefined ? {} : { limit }) }
    })

  it('stands for two fifths of what senior lenders are owed: 16 of 40 billion at first', () => {
    const { series, measure, alert } = stood()
    expect(relative(series('guarantee.exposure')[5]!, 16e9)).toBeLessThan(1e-12)
    expect(relative(series('guarantee.exposure')[30]!, 0.4 * series('debt.loan.balance')[30]!)).toBeLessThan(1e-12)
    expect(relative(measure('guarantee.mostExposure'), 16e9)).toBeLessThan(1e-12)
    expect(alert('guarantee-over-limit')).toBeUndefined()
  })

  it('is told of above its limit, and not at it', () => {
    expect(stood(15e9).alert('guarantee-over-limit')).toBeDefined()
    expect(stood(16e9).alert('guarantee-over-limit')).toBeUndefined()
  })

  it('has the price of the put beside it until its month', () => {
    const { at } = stood(undefined, { month: '2026-12', rate: 0.05 })
    const debt = (month: string) => 0.4 * at('debt.loan.balance', month)
    expect(relative(at('guarantee.exposure', '2026-06'), 16e9 + 10e9)).toBeLessThan(1e-12)
    expect(relative(at('guarantee.exposure', '2026-12'), debt('2026-12') + at('put.claim', '2026-12'))).toBeLessThan(
      1e-12,
    )
    expect(relative(at('guarantee.exposure', '2027-01'), debt('2027-01'))).toBeLessThan(1e-12)
  })
})
