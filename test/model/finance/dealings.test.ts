import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { customer, plain } from '../capacity/plain-plan.ts'
import { relative, seen, sum } from './money-plan.ts'

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
