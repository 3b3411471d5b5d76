import { expect, test } from 'vitest'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const revenue = given([100, 200], 'KRW', 'revenue')
const opex = given([60, 70], 'KRW', 'opex')
const tax = given(5, 'KRW', 'tax')

test('subtracts all later terms from the first', () => {
  expect(evaluateOne(minus(revenue, opex, tax))).toEqual([35, 125])
  expect(evaluateOne(minus(0, opex))).toEqual([-60, -70])
})

test('keeps the unit', () => {
  expect(unitOne(minus(revenue, opex))).toBe('KRW')
  expect(unitOne(minus(0, opex))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(minus(revenue, given(1, 'kWh')))).toThrow('line "cost.total": cannot subtract KRW and kWh')
})

test('reads as a difference, with brackets where they change the value', () => {
  expect(textOne(minus(revenue, opex, tax))).toBe('revenue − opex − tax')
  expect(textOne(minus(revenue, minus(opex, tax)))).toBe('revenue − (opex − tax)')
  expect(textOne(minus(minus(revenue, opex), tax))).toBe('revenue − opex − tax')
  expect(textOne(minus(plus(revenue, tax), plus(opex, tax)))).toBe('revenue + tax − (opex + tax)')
  expect(textOne(minus(revenue, times(opex, 2)))).toBe('revenue − opex × 2')
})

test('reads the same month', () => {
  expect(readsOne(minus(revenue, opex), 1, 2)).toEqual([
    [1, 1],
    [1, 1],
  ])
})
