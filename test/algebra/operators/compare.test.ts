import { expect, test } from 'vitest'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const left = given([1, 2, 3], 'KRW', 'left')
const right = given(2, 'KRW', 'right')

test('is 1 where it holds, else 0', () => {
  expect(evaluateOne(atLeast(left, right))).toEqual([0, 1, 1])
  expect(evaluateOne(above(left, right))).toEqual([0, 0, 1])
  expect(evaluateOne(equal(left, right))).toEqual([0, 1, 0])
  expect(evaluateOne(above(left, 0))).toEqual([1, 1, 1])
})

test('has no unit', () => {
  expect(unitOne(above(left, right))).toBe('1')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(above(left, given(1, 'month')))).toThrow('line "cost.total": cannot compare KRW and month')
})

test('reads as a comparison, in brackets inside anything that binds', () => {
  expect(textOne(atLeast(left, right))).toBe('left ≥ right')
  expect(textOne(above(plus(left, right), right))).toBe('left + right > right')
  expect(textOne(times(equal(left, right), above(left, right)))).toBe('(left = right) × (left > right)')
  expect(textOne(equal(above(left, right), 1))).toBe('(left > right) = 1')
})

test('reads the same month', () => {
  expect(readsOne(above(left, right), 1, 3)).toEqual([
    [1, 1],
    [1, 1],
  ])
})
