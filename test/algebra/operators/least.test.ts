import { expect, test } from 'vitest'
import { least } from '#algebra/operators/least.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const cash = given([-5, 8, 5], 'KRW', 'cash')
const distributable = given([1, -1, 9], 'KRW', 'distributable')

test('takes the smallest, month by month', () => {
  expect(evaluateOne(least(cash, distributable))).toEqual([-5, -1, 5])
  expect(evaluateOne(least(cash, distributable, 0))).toEqual([-5, -1, 0])
})

test('keeps the unit', () => {
  expect(unitOne(least(cash, distributable))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(least(cash, given(1, 'MW')))).toThrow('line "cost.total": cannot compare KRW and MW')
})

test('there is no smallest of nothing', () => {
  expect(() => least()).toThrow(RangeError)
})

test('reads as min(…)', () => {
  expect(textOne(least(cash, distributable))).toBe('min(cash, distributable)')
})

test('reads the same month', () => {
  expect(readsOne(least(cash, 0), 1, 3)).toEqual([
    [1, 1],
    [1, 1],
  ])
})
