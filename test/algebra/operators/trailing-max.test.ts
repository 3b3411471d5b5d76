import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const peak = given([5, 9, 3, 1, 2], 'kW', 'peak')

test('is the largest of this month and those before it', () => {
  expect(evaluateOne(trailingMax(peak, 3))).toEqual([5, 9, 9, 9, 3])
  expect(evaluateOne(trailingMax(peak, 1))).toEqual([5, 9, 3, 1, 2])
  expect(evaluateOne(trailingMax(given([-3, -5]), 12))).toEqual([-3, -3])
})

test('equals the naive maximum', () => {
  const months = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 50 }), (values, window) => {
      const naive = values.map((_, t) => Math.max(...values.slice(Math.max(0, t - window + 1), t + 1)))
      for (const [t, value] of evaluateOne(trailingMax(given(values), window)).entries())
        expect(value === naive[t]).toBe(true)
    }),
    { seed: 20260101 },
  )
})

test.each([0, -1, 2.5])('does not look at %s months', (months) => {
  expect(() => trailingMax(peak, months)).toThrow(RangeError)
})

test('keeps the unit', () => {
  expect(unitOne(trailingMax(peak, 12))).toBe('kW')
  expect(() => defineKrw(trailingMax(peak, 12))).toThrow('line "cost.total": cannot equate KRW and kW')
})

test('reads as words', () => {
  expect(textOne(trailingMax(peak, 12))).toBe('trailing-max(peak, 12)')
})

test('reads the months of the window', () => {
  expect(readsOne(trailingMax(peak, 3), 4, 5)).toEqual([[2, 4]])
  expect(readsOne(trailingMax(peak, 12), 4, 5)).toEqual([[0, 4]])
})
