import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const profit = given([1, 2, 4, 8], 'KRW', 'profit')

test('starts anew each January', () => {
  expect(evaluateOne(yearToDate(profit), { start: '2027-11' })).toEqual([1, 3, 4, 12])
  expect(evaluateOne(yearToDate(profit), { start: '2027-01' })).toEqual([1, 3, 7, 15])
})

test('Decembers and the last month sum to the total, whatever month the plan starts in', () => {
  const months = fc.array(fc.integer(), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (values, first) => {
      const start = `2027-${String(first).padStart(2, '0')}`
      const toDate = evaluateOne(yearToDate(given(values)), { start })
      const monthOf = (t: number) => ((first - 1 + t) % 12) + 1
      const closes = toDate.filter((_, t) => monthOf(t) === 12 || t === values.length - 1)
      expect(closes.reduce((sum, value) => sum + value, 0)).toBe(values.reduce((sum, value) => sum + value, 0))
      for (const [t, value] of toDate.entries()) if (monthOf(t) === 1) expect(value).toBe(values[t])
    }),
    { seed: 20260101 },
  )
})

test('keeps the unit', () => {
  expect(unitOne(yearToDate(profit))).toBe('KRW')
  expect(() => defineKrw(yearToDate(given(1, 'MW')))).toThrow('line "cost.total": cannot equate KRW and MW')
})

test('reads as words', () => {
  expect(textOne(yearToDate(profit))).toBe('year-to-date(profit)')
})

test('reads the months of the year so far', () => {
  const reads = (t: number) => readsOne(yearToDate(profit), t, 20, '2027-11')[0]
  expect([0, 1, 2, 3, 13, 14].map(reads)).toEqual([
    [0, 0],
    [0, 1],
    [2, 2],
    [2, 3],
    [2, 13],
    [14, 14],
  ])
})
