import fc from 'fast-check'
import { expect, test } from 'vitest'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundDown, roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const up = (...values: number[]) => evaluateOne(roundUp(given(values)))
const down = (...values: number[]) => evaluateOne(roundDown(given(values)))

test('things come whole', () => {
  expect(up(0, 0.1, 1, 1.5, -0.5, -1)).toEqual([0, 1, 1, 2, 0, -1])
  expect(down(0, 0.9, 1, 1.5, -0.5, -1)).toEqual([0, 0, 1, 1, -1, -1])
  expect(evaluateOne(roundUp(over(given(15_001, 'GPU'), given(8, 'GPU/node'))))).toEqual([1876])
  expect(evaluateOne(roundDown(over(given(40, 'kW/rack'), given(10.2, 'kW/node'))))).toEqual([3])
})

test('a count that arithmetic left a hair off a whole number is that number', () => {
  expect(up(3.0000000001, 0.1 * 3 * 10, 1e-12)).toEqual([3, 3, 0])
  expect(down(2.9999999999, (0.7 + 0.1) * 10, -1e-12)).toEqual([3, 8, 0])
  expect(up(3.00000001)).toEqual([4])
  expect(down(2.99999999)).toEqual([2])
})

test('a count is never minus zero', () => {
  for (const value of [...up(-0.5, -1e-12, -0), ...down(-1e-12, -0)]) expect(Object.is(value, -0)).toBe(false)
})

test('up and down hold the value between them, and whole numbers are kept', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }),
      (value, whole) => {
        const [above] = up(value)
        const [below] = down(value)
        expect(above! - below!).toBeLessThanOrEqual(1)
        expect(above).toBeGreaterThanOrEqual(value - 1e-9)
        expect(below).toBeLessThanOrEqual(value + 1e-9)
        expect([up(whole)[0], down(whole)[0]]).toEqual([whole, whole])
      },
    ),
    { seed: 20260101 },
  )
})

test('keep the unit', () => {
  expect(unitOne(roundUp(given(1, 'node')))).toBe('node')
  expect(unitOne(roundDown(given(1, 'rack')))).toBe('rack')
  expect(() => defineKrw(roundUp(given(1, 'node')))).toThrow('line "cost.total": cannot equate KRW and node')
  expect(() => defineKrw(roundDown(given(1, 'node')))).toThrow('line "cost.total": cannot equate KRW and node')
})

test('read as ⌈…⌉ and ⌊…⌋', () => {
  const [a, b] = [given(1, '1', 'a'), given(1, '1', 'b')]
  expect(textOne(times(roundUp(plus(a, b)), b))).toBe('⌈a + b⌉ × b')
  expect(textOne(roundDown(over(a, b)))).toBe('⌊a ÷ b⌋')
})

test('read the same month', () => {
  expect(readsOne(roundUp(1), 1, 2)).toEqual([[1, 1]])
  expect(readsOne(roundDown(1), 1, 2)).toEqual([[1, 1]])
})
