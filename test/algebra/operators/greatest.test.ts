import { expect, test } from 'vitest'
import { greatest } from '#algebra/operators/greatest.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const income = given([-5, 0, 5], 'KRW', 'income')
const other = given([1, -1, 9], 'KRW', 'other')

test('takes the largest, month by month', () => {
  expect(evaluateOne(greatest(income, 0))).toEqual([0, 0, 5])
  expect(evaluateOne(greatest(income, 0, other))).toEqual([1, 0, 9])
  expect(evaluateOne(greatest(income))).toEqual([-5, 0, 5])
})

test('keeps the unit', () => {
  expect(unitOne(greatest(income, 0))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(greatest(income, given(1, 'MW')))).toThrow('line "cost.total": cannot compare KRW and MW')
})

test('there is no largest of nothing', () => {
  expect(() => greatest()).toThrow(RangeError)
})

test('reads as max(…)', () => {
  expect(textOne(greatest(income, 0))).toBe('max(income, 0)')
  expect(textOne(times(greatest(plus(income, other), 0), 2))).toBe('max(income + other, 0) × 2')
})

test('reads the same month', () => {
  expect(readsOne(greatest(income, 0), 2, 3)).toEqual([
    [2, 2],
    [2, 2],
  ])
})
