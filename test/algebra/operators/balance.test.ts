import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const draws = given([100, 50, 0], 'KRW', 'draws')
const repayments = given([0, 20, 130], 'KRW', 'repayments')

test('opening + in − out = closing, from 0', () => {
  expect(evaluateOne(balance(draws, repayments))).toEqual([100, 130, 0])
  expect(evaluateOne(balance(draws))).toEqual([100, 150, 150])
})

test('keeps the unit', () => {
  expect(unitOne(balance(draws, repayments))).toBe('KRW')
  expect(unitOne(balance(0, repayments))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(balance(draws, given(1, 'kWh')))).toThrow('line "cost.total": cannot balance KRW and kWh')
})

test('reads as opening + in − out', () => {
  expect(textOne(balance(draws, repayments))).toBe('opening() + draws − repayments')
  expect(textOne(balance(minus(draws, repayments), plus(repayments, draws)))).toBe(
    'opening() + draws − repayments − (repayments + draws)',
  )
})

test('stands in brackets inside a longer sum, so that what it adds up is plain', () => {
  expect(textOne(plus(balance(draws), repayments))).toBe('(opening() + draws) + repayments')
  expect(textOne(minus(balance(draws), repayments))).toBe('(opening() + draws) − repayments')
  expect(textOne(above(balance(draws), repayments))).toBe('(opening() + draws) > repayments')
  expect(textOne(greatest(balance(draws), repayments))).toBe('max(opening() + draws, repayments)')
})

test('reads the flows of the same month; what was before it carries itself', () => {
  expect(readsOne(balance(draws, repayments), 2, 3)).toEqual([
    [2, 2],
    [2, 2],
  ])
})

test('is the cumulative sum of its flows', () => {
  const flows = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(flows, (months) => {
      const closing = evaluateOne(balance(given(months.map(([into]) => into)), given(months.map(([, out]) => out))))
      const sums = months.map((_, t) => months.slice(0, t + 1).reduce((sum, [into, out]) => sum + into - out, 0))
      expect(closing).toEqual(sums)
    }),
    { seed: 20260101 },
  )
})
