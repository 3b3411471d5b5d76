import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const payment = (rate: number, periods: number) => evaluateOne(levelPayment(given(rate), given(periods)))[0]!

describe('is PMT of a spreadsheet', () => {
  // Exact fractions, so no spreadsheet's own rounding: i ÷ (1 − (1+i)^−n) with rational i.
  test.each([
    [0.1, 1, 1.1],
    [0.5, 2, 9 / 10],
    [1, 3, 8 / 7],
    [0.25, 2, 25 / 36],
    [-0.5, 2, 1 / 6],
    [-1, 3, 0],
    [0, 8, 1 / 8],
  ])('rate %s over %s periods: %s', (rate, periods, expected) => {
    expect(payment(rate, periods)).toBeCloseTo(expected, 15)
  })

  test('30 years at 6 % a year: 599.55 a month for 100,000', () => {
    expect(100_000 * payment(0.06 / 12, 360)).toBeCloseTo(599.5505251527569, 9)
  })
})

test('a rate next to nothing is as good as none', () => {
  for (const rate of [1e-9, 1e-15, 1e-20, 1e-300, Number.MIN_VALUE]) {
    // To first order (1 + i·(n + 1)/2) ÷ n.
    expect(payment(rate, 240) * 240 - 1).toBeCloseTo((rate * 241) / 2, 14)
  }
})

test('no payment when no period is left', () => {
  expect(evaluateOne(levelPayment(given([0, 0.01]), given([0, -3])))).toEqual([0, 0])
})

test('repays exactly: nothing is owed after the last payment', () => {
  const rate = fc.double({ min: 0, max: 0.1, noNaN: true })
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 240 }), (i, n) => {
      const payments = evaluateOne(levelPayment(given(i), given(Array.from({ length: n }, (_, t) => n - t))))
      let owed = 1
      for (const share of payments) owed += owed * i - owed * share
      expect(Math.abs(owed)).toBeLessThan(1e-12)
      expect(payments[0]! * n).toBeGreaterThanOrEqual(1 - 1e-12)
    }),
    { seed: 20260101 },
  )
})

test('has no unit and takes none', () => {
  expect(unitOne(levelPayment(0.01, 12))).toBe('1')
  const pay = (rate: string, periods: string) =>
    defineKrw(times(given(1, 'KRW'), levelPayment(given(0.01, rate), given(12, periods))))
  expect(() => pay('1/year', '1')).toThrow('line "cost.total": cannot repay at 1/year and 1')
  expect(() => pay('1', 'month')).toThrow('line "cost.total": cannot repay over month and 1')
})

test('reads as words', () => {
  expect(textOne(levelPayment(given(0, '1', 'rate'), given(0, '1', 'left')))).toBe('level-payment(rate, left)')
})

test('reads the same month', () => {
  expect(readsOne(levelPayment(0.01, 12), 3, 4)).toEqual([
    [3, 3],
    [3, 3],
  ])
})
