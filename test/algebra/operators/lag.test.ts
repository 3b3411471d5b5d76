import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lag } from '#algebra/operators/lag.ts'
import { lead } from '#algebra/operators/lead.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const balance = given([1, 2, 3, 4], 'KRW', 'balance')

test('is the value some months earlier, 0 before the plan', () => {
  expect(evaluateOne(lag(balance))).toEqual([0, 1, 2, 3])
  expect(evaluateOne(lag(balance, 3))).toEqual([0, 0, 0, 1])
  expect(evaluateOne(lag(balance, 9))).toEqual([0, 0, 0, 0])
})

test('keeps the unit', () => {
  expect(unitOne(lag(balance))).toBe('KRW')
  expect(() => defineKrw(lag(given(1, 'MW')))).toThrow('line "cost.total": cannot equate KRW and MW')
})

test.each([0, -1, 1.5, Number.NaN])('does not lag by %s months', (months) => {
  expect(() => lag(balance, months)).toThrow(RangeError)
})

test('reads as words', () => {
  expect(textOne(lag(balance, 2))).toBe('lag(balance, 2)')
})

test('reads one earlier month, or none', () => {
  expect(readsOne(lag(balance, 2), 3, 4)).toEqual([[1, 1]])
  expect(readsOne(lag(balance, 2), 1, 4)).toEqual([null])
})

test('lag, then lead gives the series back but for its last months', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 30 }), fc.nat(12), (months, n) => {
      const back = evaluateOne(lead(lag(given(months), n + 1), n + 1))
      expect(back).toEqual(months.map((value, t) => (t + n + 1 < months.length ? value : 0)))
    }),
    { seed: 20260101 },
  )
})
