import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const cfads = given([1, 2, 4, 8], 'KRW', 'cfads')

test('sums this month and those before it', () => {
  expect(evaluateOne(trailingSum(cfads, 2))).toEqual([1, 3, 6, 12])
  expect(evaluateOne(trailingSum(cfads, 1))).toEqual([1, 2, 4, 8])
  expect(evaluateOne(trailingSum(cfads, 12))).toEqual([1, 3, 7, 15])
})

test('equals the naive sum', () => {
  const months = fc.array(fc.integer(), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 50 }), (values, window) => {
      const naive = values.map((_, t) =>
        values.slice(Math.max(0, t - window + 1), t + 1).reduce((sum, value) => sum + value, 0),
      )
      expect(evaluateOne(trailingSum(given(values), window))).toEqual(naive)
    }),
    { seed: 20260101 },
  )
})

test('a large month leaves nothing behind when it has left the window', () => {
  expect(evaluateOne(trailingSum(given([1e20, 1, 1, 1]), 2)).slice(2)).toEqual([2, 2])
})

test.each([0, -1, 2.5])('does not sum %s months', (months) => {
  expect(() => trailingSum(cfads, months)).toThrow(RangeError)
})

test('keeps the unit', () => {
  expect(unitOne(trailingSum(cfads, 12))).toBe('KRW')
  expect(() => defineKrw(trailingSum(given(1, 'MW'), 2))).toThrow('line "cost.total": cannot equate KRW and MW')
})

test('reads as words', () => {
  expect(textOne(trailingSum(cfads, 12))).toBe('trailing-sum(cfads, 12)')
})

test('reads the months of the window', () => {
  expect(readsOne(trailingSum(cfads, 3), 3, 4)).toEqual([[1, 3]])
  expect(readsOne(trailingSum(cfads, 3), 1, 4)).toEqual([[0, 1]])
})
