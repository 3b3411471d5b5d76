import { expect, test } from 'vitest'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const energy = given([10, 20, 30], 'KRW', 'energy')
const staff = given([1, 2, 3], 'KRW', 'staff')
const maintenance = given(0.5, 'KRW', 'maintenance')

test('adds terms month by month', () => {
  expect(evaluateOne(plus(energy, staff, maintenance))).toEqual([11.5, 22.5, 33.5])
  expect(evaluateOne(plus(energy))).toEqual([10, 20, 30])
  expect(evaluateOne(plus(), { months: 2 })).toEqual([0, 0])
})

test('keeps the unit, and takes the literal 0 with any', () => {
  expect(unitOne(plus(energy, staff))).toBe('KRW')
  expect(unitOne(plus(0, energy))).toBe('KRW')
  expect(unitOne(plus(energy, 0))).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  expect(() => defineKrw(plus(energy, given(1, 'MW')))).toThrow('line "cost.total": cannot add KRW and MW')
  expect(() => defineKrw(plus(energy, 1))).toThrow('cannot add KRW and 1')
})

test('reads as a sum', () => {
  expect(textOne(plus(energy, staff, maintenance))).toBe('energy + staff + maintenance')
  expect(textOne(plus(energy, minus(staff, maintenance)))).toBe('energy + staff − maintenance')
})

test('reads the same month', () => {
  expect(readsOne(plus(energy, staff), 2, 3)).toEqual([
    [2, 2],
    [2, 2],
  ])
})
