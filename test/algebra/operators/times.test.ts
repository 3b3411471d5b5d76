import { expect, test } from 'vitest'
import { constant } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const price = given([100, 110], 'KRW/kWh', 'price')
const energy = given([5, 6], 'kWh', 'energy')

test('multiplies factors month by month', () => {
  expect(evaluateOne(times(price, energy))).toEqual([500, 660])
  expect(evaluateOne(times(price, energy, 0.5))).toEqual([250, 330])
  expect(evaluateOne(times(), { months: 2 })).toEqual([1, 1])
})

test('multiplies units', () => {
  expect(unitOne(times(price, energy))).toBe('KRW')
  expect(unitOne(times(energy, 2))).toBe('kWh')
  expect(unitOne(times(energy, 0)), 'nothing of it: 0, which fits any unit').toBe('any')
  expect(unitOne(times(constant(1000, 'kW/MW'), given(1, 'MW'), given(1, 'h')))).toBe('kWh')
})

test('does not fit a line of another unit', () => {
  expect(() => defineKrw(times(price, given(1, 'kW')))).toThrow('line "cost.total": cannot equate KRW and KRW/h')
})

test('reads as a product, with brackets around sums', () => {
  expect(textOne(times(price, energy))).toBe('price × energy')
  expect(textOne(times(plus(energy, energy), price))).toBe('(energy + energy) × price')
  expect(textOne(times(price, minus(energy, 0)))).toBe('price × (energy − 0)')
  expect(textOne(times(price, -1))).toBe('price × (−1)')
})

test('reads the same month', () => {
  expect(readsOne(times(price, energy), 1, 2)).toEqual([
    [1, 1],
    [1, 1],
  ])
})
