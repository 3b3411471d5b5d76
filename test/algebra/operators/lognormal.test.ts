import { expect, test } from 'vitest'
import { normal } from '#algebra/normal.ts'
import { lognormal } from '#algebra/operators/lognormal.ts'
import { plus } from '#algebra/operators/plus.ts'
import { evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const value = given([1, Math.exp(0.5), 0], '1', 'value')
const deviation = given([0.3, 0.25, 0.25], '1', 'deviation')

/** Φ to 15 digits and more: erfc(−z ÷ √2) ÷ 2 of the C library. */
const table = [
  [0, 0.5],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [2, 0.977249868051821],
  [2.9999, 0.998649658717045],
  [-3.0001, 0.001349454913260717],
  [4, 0.999968328758167],
  [-6, 9.86587645037698e-10],
  [-10, 7.61985302416053e-24],
] as const

test.each(table)('Φ(%f) is %f', (z, probability) => {
  expect(Math.abs(normal(z) / probability - 1)).toBeLessThan(1e-12)
})

test('both ends are reached', () => {
  expect(normal(-40)).toBe(0)
  expect(normal(40)).toBe(1)
})

test('is half at 1, Φ of deviations above it, and 0 at 0', () => {
  const found = evaluateOne(lognormal(value, deviation))
  expect(found[0]).toBe(0.5)
  expect(found[1]).toBeCloseTo(0.977249868051821, 14)
  expect(found[2]).toBe(0)
})

test('is of a pure number, and refuses another', () => {
  expect(unitOne(lognormal(value, deviation))).toBe('1')
  expect(() => unitOne(lognormal(given(1, 'KRW'), deviation))).toThrow('KRW')
  expect(() => unitOne(lognormal(value, given(1, 'year')))).toThrow('year')
})

test('reads as Φ(ln(…) ÷ …)', () => {
  expect(textOne(lognormal(value, plus(deviation, 1)))).toBe('Φ(ln(value) ÷ (deviation + 1))')
})

test('reads the same month', () => {
  expect(readsOne(lognormal(value, deviation), 1, 2)).toEqual([
    [1, 1],
    [1, 1],
  ])
})
