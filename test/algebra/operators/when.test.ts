import { expect, test } from 'vitest'
import { above } from '#algebra/operators/compare.ts'
import { when } from '#algebra/operators/when.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const construction = given([1, 1, 0, 0.5], '1', 'construction')
const interest = given([10, 11, 12, 13], 'KRW', 'interest')
const fee = given(7, 'KRW', 'fee')

test('takes the first term where the condition is not 0, the other elsewhere', () => {
  expect(evaluateOne(when(construction, interest))).toEqual([10, 11, 0, 13])
  expect(evaluateOne(when(construction, interest, fee))).toEqual([10, 11, 7, 13])
})

test('what is not chosen does not spoil what is', () => {
  expect(evaluateOne(when(given([0, 1]), given([Number.NaN, 1]), given([2, Infinity])))).toEqual([2, 1])
})

test('has the unit of its branches', () => {
  expect(unitOne(when(construction, interest, fee))).toBe('KRW')
  expect(unitOne(when(construction, interest))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(when(construction, interest, given(1, 'MW')))).toThrow(
    'line "cost.total": cannot choose between KRW and MW',
  )
  expect(() => defineKrw(when(interest, interest))).toThrow('line "cost.total": cannot use as a condition KRW and 1')
})

test('reads as words', () => {
  expect(textOne(when(above(interest, fee), interest, fee))).toBe('when(interest > fee, interest, fee)')
})

test('reads the same month', () => {
  expect(readsOne(when(construction, interest), 3, 4)).toEqual([
    [3, 3],
    [3, 3],
    [3, 3],
  ])
})
