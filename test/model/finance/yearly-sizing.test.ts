import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeYearly } from '#model/finance/yearly-sizing.ts'
import { relative } from '../observe.ts'

/** Σ CFADS ÷ DSCR ÷ (1 + i)^t. */
const worth = (cfads: readonly number[], dscr: number, rate: number) =>
  cfads.reduce((value, year, t) => value + year / dscr / (1 + rate) ** (t + 1), 0)

describe('debt sized by yearly cash flows', () => {
  it('of 130, 130 and 130 at a DSCR of 1.3 and 10 % is the annuity 100 × (1 − 1.1⁻³) ÷ 0.1', () => {
    const { debt, payments, interest, balances } = sizeYearly({
      cfads: [130, 130, 130],
      cost: 1000,
      rate: 0.1,
      dscr: 1.3,
      gearing: 1,
    })
    expect(relative(debt, (100 * (1 - 1.1 ** -3)) / 0.1)).toBeLessThan(1e-9)
    // 248.685 owed: 24.869 interest, 75.131 repaid; 173.554: 17.355 and 82.645; 90.909: 9.091 and 90.909.
    for (const [t, owed] of [248.685199, 173.553719, 90.909091, 0].entries()) expect(balances[t]).toBeCloseTo(owed, 5)
    for (const payment of payments.slice(1)) expect(payment).toBeCloseTo(100, 8)
    expect(interest[1]).toBeCloseTo(24.8685199, 6)
  })

  it('of 120, 180 and 60 at 1.2 and 5 % follows the cash: 100 ÷ 1.05 + 150 ÷ 1.1025 + 50 ÷ 1.157625', () => {
    const { debt, payments } = sizeYearly({ cfads: [120, 180, 60], cost: 1000, rate: 0.05, dscr: 1.2, gearing: 1 })
    expect(relative(debt, 100 / 1.05 + 150 / 1.1025 + 50 / 1.157625)).toBeLessThan(1e-9)
    for (const [t, payment] of [0, 100, 150, 50].entries()) expect(payments[t]).toBeCloseTo(payment, 7)
  })

  it('is never more than its gearing, and then repaid early at the same cover', () => {
    const loan = { cfads: [130, 130, 130], cost: 200, rate: 0.1, dscr: 1.3, gearing: 0.5 }
    const { debt, payments, balances } = sizeYearly(loan)
    expect(relative(debt, 100)).toBeLessThan(1e-9)
    // 110 owed after a year, of which 100 is paid; 11 after two.
    expect([payments[1]!, payments[2]!, payments[3]!].map((sum) => Math.round(sum * 1e6) / 1e6)).toEqual([100, 11, 0])
    expect(balances[3]).toBe(0)
  })

  it('is the closed form to 1e-9 for any cash above the interest, and gone at maturity', () => {
    const loans = fc.record({
      // Within half of one another, so that CFADS ÷ DSCR pays the interest of every year.
      cfads: fc.array(fc.double({ min: 100, max: 150, noNaN: true }), { minLength: 1, maxLength: 12 }),
      rate: fc.double({ min: 0, max: 0.15, noNaN: true }),
      dscr: fc.double({ min: 1, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(loans, ({ cfads, rate, dscr }) => {
        const { debt, payments, balances } = sizeYearly({ cfads, cost: 1e4, rate, dscr, gearing: 1 })
        expect(relative(debt, worth(cfads, dscr, rate))).toBeLessThan(1e-9)
        for (const [t, year] of cfads.entries()) expect(relative(payments[t + 1]!, year / dscr)).toBeLessThan(1e-7)
        expect(balances.at(-1)).toBe(0)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('of no year at all is refused', () => {
    expect(() => sizeYearly({ cfads: [], cost: 1, rate: 0.1, dscr: 1.2, gearing: 1 })).toThrow(RangeError)
  })
})
