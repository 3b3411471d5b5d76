import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarYear } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const cpi = given(0.1, '1/year', 'cpi')
const baseYear = given(2027, 'year', 'base')

test('is an index that steps each January, 1 in the base year', () => {
  const index = evaluateOne(compound(cpi, minus(calendarYear, baseYear)), { start: '2026-11', months: 27 })
  expect(index.slice(0, 2)).toEqual([1 / 1.1, 1 / 1.1])
  expect(index.slice(2, 14)).toEqual(Array(12).fill(1))
  expect(index.slice(14, 26)).toEqual(Array(12).fill(1.1))
  expect(index[26]).toBeCloseTo(1.21, 14)
})

test('multiplies over periods and undoes itself', () => {
  const rate = fc.double({ min: -0.9, max: 2, noNaN: true })
  const periods = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(rate, periods, periods, (r, n, m) => {
      const growth = (of: number) => evaluateOne(compound(given(r), given(of)))[0]!
      expect((growth(n) * growth(m)) / growth(n + m)).toBeCloseTo(1, 10)
      expect(growth(n) * growth(-n)).toBeCloseTo(1, 10)
    }),
    { seed: 20260101 },
  )
})

test('the rate is per one of the periods', () => {
  expect(unitOne(compound(cpi, baseYear))).toBe('1')
  expect(unitOne(compound(0.1, 3))).toBe('1')
  expect(unitOne(compound(0, baseYear))).toBe('1')
})

test('names the line and both units when they do not go together', () => {
  expect(() => defineKrw(times(given(1, 'KRW'), compound(cpi, given(1, 'month'))))).toThrow(
    'line "cost.total": cannot compound 1/year and month',
  )
})

test('reads as a power', () => {
  expect(textOne(compound(cpi, minus(calendarYear, baseYear)))).toBe('(1 + cpi)^(calendar-year() − base)')
  expect(textOne(compound(minus(cpi, cpi), baseYear))).toBe('(1 + cpi − cpi)^base')
  expect(textOne(compound(above(cpi, 0), 2))).toBe('(1 + (cpi > 0))^2')
})

test('reads the same month', () => {
  expect(readsOne(compound(cpi, baseYear), 4, 6)).toEqual([
    [4, 4],
    [4, 4],
  ])
})
