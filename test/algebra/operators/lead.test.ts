import { expect, test } from 'vitest'
import { lead } from '#algebra/operators/lead.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const cash = given([1, 2, 3, 4], 'KRW', 'cash')

test('is the value some months later, 0 after the plan', () => {
  expect(evaluateOne(lead(cash))).toEqual([2, 3, 4, 0])
  expect(evaluateOne(lead(cash, 3))).toEqual([4, 0, 0, 0])
})

test('keeps the unit', () => {
  expect(unitOne(lead(cash))).toBe('KRW')
  expect(() => defineKrw(lead(given(1, 'MW')))).toThrow('line "cost.total": cannot equate KRW and MW')
})

test.each([0, -1, 1.5])('does not lead by %s months', (months) => {
  expect(() => lead(cash, months)).toThrow(RangeError)
})

test('reads as words', () => {
  expect(textOne(lead(cash, 2))).toBe('lead(cash, 2)')
})

test('reads one later month, or none', () => {
  expect(readsOne(lead(cash, 2), 1, 4)).toEqual([[3, 3]])
  expect(readsOne(lead(cash, 2), 2, 4)).toEqual([null])
})
