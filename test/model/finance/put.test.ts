import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'
import { evaluated, relative, sum } from '../observe.ts'

const exercise = 59

/** 30 % public of 30 billion; nothing is paid out before the debt is gone in December 2031; a put in December 2030. */
const withPut = (rate: number, hurdle: number, change: (plan: Plan) => void = () => undefined, month = '2030-12') =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: 30e9 }
    plan.finance.lockUp.dscr = 20
    plan.finance.distributionMonth = 7
    plan.terms.shareholders = [common('state', 'public', 0.3, hurdle), common('firms', 'private', 0.7)]
    plan.terms.put = { month, rate }
    change(plan)
  })

/** 9 billion of June 2026 with interest. */
const price = (rate: number) => 9e9 * (1 + rate) ** ((exercise - 5) / 12)

describe('a put on the public stake', () => {
  const { series, measure } = withPut(0.03, 0.2)

  it('costs what was put in with interest, and is exercised where that is more than the stake is worth', () => {
    expect(relative(series('put.claim')[exercise]!, price(0.03))).toBeLessThan(1e-9)
    const growth = 1.2 ** (1 / 12)
    const toCome = series('put.stakeDistributions').slice(exercise + 1)
    const worth = toCome.reduce((value, flow, k) => value + flow / growth ** (k + 1), 0)
    expect(relative(series('put.worth')[exercise]!, worth)).toBeLessThan(1e-9)
    expect(price(0.03)).toBeGreaterThan(worth)
    expect(relative(series('put.paid')[exercise]!, price(0.03))).toBeLessThan(1e-9)
    expect(relative(measure('put.value'), (price(0.03) - worth) / growth ** exercise)).toBeLessThan(1e-9)
  })

  it('makes its rate the return of the public side', () => {
    expect(measure('class.public.irr')).toBeCloseTo(0.03, 9)
  })

  it('is paid by the private side, which holds all the shares from then on', () => {
    expect(relative(series('class.private.calls')[exercise]!, price(0.03))).toBeLessThan(1e-9)
    for (let t = exercise + 1; t < 72; t++) {
      expect(series('class.public.distributions')[t]).toBe(0)
      expect(relative(series('class.private.distributions')[t]!, series('equity.distributions')[t]!)).toBeLessThan(1e-9)
    }
  })

  it('nets to nothing between the sides', () => {
    for (let t = 0; t < 72; t++) {
      const sides = series('class.public.flow')[t]! + series('class.private.flow')[t]!
      expect(Math.abs(sides - series('equity.flow')[t]!)).toBeLessThan(1e-3)
    }
  })

  it('is left alone where the stake is worth more', () => {
    const { series, measure } = withPut(0, -0.1)
    expect(series('put.worth')[exercise]!).toBeGreaterThan(price(0))
    expect(sum(series('put.paid'))).toBe(0)
    expect(measure('put.value')).toBe(0)
    expect(relative(sum(series('class.public.distributions')), 0.3 * sum(series('equity.distributions')))).toBeLessThan(
      1e-9,
    )
  })

  it('counts what was paid out before: a dividend lowers the price by itself and its interest', () => {
    const { series, measure } = withPut(0.03, 0.2, (plan) => (plan.finance.lockUp.dscr = 0))
    const growth = 1.03 ** (1 / 12)
    const claim = series('put.stakeCalls').reduce(
      (claim, call, t) => (t > exercise ? claim : claim * growth + call - series('put.stakeDistributions')[t]!),
      0,
    )
    expect(sum(series('put.stakeDistributions').slice(0, exercise))).toBeGreaterThan(1e9)
    if (claim > series('put.worth')[exercise]!) expect(measure('class.public.irr')).toBeCloseTo(0.03, 9)
    expect(relative(series('put.claim')[exercise]!, claim)).toBeLessThan(1e-9)
  })

  it('on dissolution pays what winding up leaves of the price, in the last month', () => {
    const neverOpen = (plan: Plan) => (plan.finance.tranches[0]!.repaymentMonths = 120)
    const { series, measure } = withPut(0.3, 0.2, neverOpen, 'dissolution')
    const last = 71
    // All that the state is paid comes in the last month: its 9 billion of June 2026 at 30 % for 66 months, less that.
    expect(sum(series('put.stakeDistributions').slice(0, last))).toBe(0)
    const wound = series('put.stakeDistributions')[last]!
    expect(wound).toBeGreaterThan(0)
    const due = 9e9 * 1.3 ** (66 / 12) - wound
    expect(due).toBeGreaterThan(0)
    expect(relative(series('put.paid')[last]!, due)).toBeLessThan(1e-9)
    expect(relative(sum(series('put.paid')), due)).toBeLessThan(1e-9)
    expect(measure('class.public.irr')).toBeCloseTo(0.3, 9)
    expect(relative(sum(series('class.private.calls')), 0.7 * 30e9 + due)).toBeLessThan(1e-9)
    expect(series('put.month')[0]).toBe(last)
  })

  it('on dissolution asks for nothing where winding up pays the price', () => {
    expect(withPut(0, 0.2, undefined, 'dissolution').measure('put.paidLifetime')).toBe(0)
  })

  it('leaves preferred shares where they are, and splits the price by what each holds', () => {
    const { series } = withPut(0.03, 0.2, (plan) => {
      plan.terms.shareholders = [
        common('a', 'public', 0.1, 0.2),
        common('b', 'public', 0.2, 0.2),
        preferred('bank', 0.2),
        common('x', 'private', 0.1),
        common('y', 'private', 0.4),
      ]
    })
    expect(relative(series('holder.b.putPrice')[exercise]!, 2 * series('holder.a.putPrice')[exercise]!)).toBeLessThan(
      1e-9,
    )
    expect(relative(series('holder.y.putPrice')[exercise]!, 4 * series('holder.x.putPrice')[exercise]!)).toBeLessThan(
      1e-9,
    )
    expect(sum(series('holder.bank.entitled').slice(exercise + 1))).toBeGreaterThan(0)
  })
})
