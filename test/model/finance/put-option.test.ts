import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { type Data, evaluate } from '#algebra/evaluate.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { compile } from '#algebra/program.ts'
import { writePut } from '#model/finance/owners/put.ts'
import { questionsOf } from '#model/plan/questions.ts'
import { plain } from '#test/plans/plain-plan.ts'

const due = 5
const months = 8

/** The right to sell for `claim` at the end of month 5, half a year after the start, what is worth `worth` then. */
function right(claim: number, worth: number, volatility: number, month = '2026-06') {
  const builder = new ModelBuilder()
  const block = builder.block('stake')
  const plan = plain(({ terms }) => (terms.put = { month, rate: 0, volatility }))
  const isLast = month === 'dissolution'
  const stake = {
    calls: block.flow('calls', 'KRW', block.input('called', 'KRW', { pointer: '/called' })),
    distributions: block.flow('distributions', 'KRW', block.input('distributed', 'KRW', { pointer: '/distributed' })),
    hurdle: block.level('hurdle', '1/year', 0),
  }
  const horizon = builder.block('time').input('horizonMonths', 'month', { pointer: '/meta/horizonMonths' })
  writePut({ builder }, questionsOf(plan).at.terms.put.given!, stake, horizon)
  const last = isLast ? due : months - 1
  const at = (month: number, value: number) =>
    Float64Array.from({ length: last + 1 }, (_, t) => (t === month ? value : 0))
  const data: Data = new Map<string, number | Float64Array>([
    ['stake.called', at(due, claim)],
    ['stake.distributed', at(isLast ? due : due + 1, worth)],
    ['time.horizonMonths', last + 1],
    ...(isLast ? [] : [['put.month', due] as const]),
    ['put.rate', 0],
    ['put.volatility', volatility],
  ])
  const { measures } = evaluate(compile(builder.build()), calendar('2026-01', last + 1), data)
  const of = (id: string) => {
    const found = measures.get(id)
    return found?.ok ? found.value : Number.NaN
  }
  return { expected: of('put.expectedCost'), planned: of('put.value') }
}

describe('what a put is expected to cost', () => {
  it('is 0.81 of a share at 42, to be sold for 40 in half a year at 20 % volatility and 10 % interest', () => {
    // Hull, Options, Futures and Other Derivatives, example of the Black–Scholes–Merton formulas: p = 0.81, in full
    // 0.8085993729; here both are of the month of exercise: 42 × e^0.05 and p × e^0.05.
    const { expected, planned } = right(40, 42 * Math.exp(0.05), 0.2)
    expect(expected / Math.exp(0.05)).toBeCloseTo(0.8085993729, 9)
    expect(planned).toBe(0)
  })

  it('at the money is claim × (2 Φ(σ√t ÷ 2) − 1)', () => {
    // σ√t = 0.4 × √½ = 0.28284; Φ(0.14142) = 0.556231: 100 × 0.112463.
    expect(right(100, 100, 0.4).expected).toBeCloseTo(11.2463, 3)
  })

  it('is the whole difference where the stake is worth nothing, or less', () => {
    expect(right(100, 0, 0.5).expected).toBe(100)
    expect(right(100, -20, 0.5).expected).toBe(120)
  })

  it('on dissolution swaps what winding up pays in that very month for the whole price', () => {
    for (const [claim, worth] of [
      [40, 42 * Math.exp(0.05)],
      [100, 100],
      [100, 0],
    ] as const) {
      const [dated, last] = [right(claim, worth, 0.4), right(claim, worth, 0.4, 'dissolution')]
      expect(last.expected).toBeCloseTo(dated.expected, 9)
      expect(last.planned).toBeCloseTo(dated.planned, 9)
    }
  })

  it('is no less than the gain as planned, rises with volatility, and stays within the claim', () => {
    const amount = fc.double({ min: 1, max: 1e12, noNaN: true })
    const volatility = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(amount, amount, volatility, (claim, worth, sigma) => {
        const { expected, planned } = right(claim, worth, sigma)
        const rounding = 1e-9 * (claim + worth)
        expect(expected).toBeGreaterThanOrEqual(planned - rounding)
        expect(expected).toBeLessThanOrEqual(claim + rounding)
        expect(right(claim, worth, sigma * 1.5).expected).toBeGreaterThanOrEqual(expected - rounding)
      }),
      { seed: 20260101, numRuns: 50 },
    )
  })
})
