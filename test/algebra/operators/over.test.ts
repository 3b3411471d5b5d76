import { expect, test } from 'vitest'
import { constant } from '#algebra/expression.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const itKw = given([1500, 3000], 'kW', 'it')
const a = given(1, '1', 'a')
const b = given(1, '1', 'b')
const c = given(1, '1', 'c')

test('divides month by month', () => {
  expect(evaluateOne(over(itKw, constant(1000, 'kW/MW')))).toEqual([1.5, 3])
})

test('0 ÷ 0 is 0, anything else ÷ 0 is infinite', () => {
  expect(evaluateOne(over(given([0, 0, 5, -5]), given([0, -2, 0, 0])))).toEqual([0, 0, Infinity, -Infinity])
})

test('divides units; a literal 0 stays of any unit', () => {
  expect(unitOne(over(itKw, constant(1000, 'kW/MW')))).toBe('MW')
  expect(unitOne(over(itKw, itKw))).toBe('1')
  expect(unitOne(over(0, itKw))).toBe('any')
})

test('does not fit a line of another unit', () => {
  expect(() => defineKrw(over(given(1, 'KRW'), given(1, 'month')))).toThrow(
    'line "cost.total": cannot equate KRW and KRW/month',
  )
})

test('reads as a quotient, with brackets around whatever it divides by', () => {
  expect(textOne(over(a, b))).toBe('a ÷ b')
  expect(textOne(over(a, times(b, c)))).toBe('a ÷ (b × c)')
  expect(textOne(over(times(a, b), c))).toBe('a × b ÷ c')
  expect(textOne(over(plus(a, b), c))).toBe('(a + b) ÷ c')
  expect(textOne(over(over(a, b), c))).toBe('a ÷ b ÷ c')
  expect(textOne(over(a, over(b, c)))).toBe('a ÷ (b ÷ c)')
  expect(textOne(over(itKw, constant(1000, 'kW/MW')))).toBe('it ÷ (1000 kW/MW)')
})

test('reads the same month', () => {
  expect(readsOne(over(a, b), 0, 1)).toEqual([
    [0, 0],
    [0, 0],
  ])
})
