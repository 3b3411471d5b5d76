import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const service = given([1, 2, 4, 8], 'KRW', 'service')

test('sums the months after this one', () => {
  expect(evaluateOne(sumAhead(service, 2))).toEqual([6, 12, 8, 0])
  expect(evaluateOne(sumAhead(service))).toEqual([14, 12, 8, 0])
})

test('equals the naive sum', () => {
  const months = fc.array(fc.integer(), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(months, fc.option(fc.integer({ min: 1, max: 50 })), (values, window) => {
      const naive = values.map((_, t) => {
        const later = values.slice(t + 1, window === null ? undefined : t + 1 + window)
        return later.reduce((sum, value) => sum + value, 0)
      })
      expect(evaluateOne(sumAhead(given(values), window ?? undefined))).toEqual(naive)
    }),
    { seed: 20260101 },
  )
})

test.each([0, -1, 2.5])('does not sum %s months', (months) => {
  expect(() => sumAhead(service, months)).toThrow(RangeError)
})

test('keeps the unit', () => {
  expect(unitOne(sumAhead(service, 6))).toBe('KRW')
  expect(() => defineKrw(sumAhead(given(1, 'MW')))).toThrow('line "cost.total": cannot equate KRW and MW')
})

test('reads as words', () => {
  expect(textOne(sumAhead(service, 6))).toBe('sum-ahead(service, 6)')
  expect(textOne(sumAhead(service))).toBe('sum-to-end(service)')
})

test('reads the months it sums', () => {
  expect(readsOne(sumAhead(service, 2), 0, 4)).toEqual([[1, 2]])
  expect(readsOne(sumAhead(service, 2), 2, 4)).toEqual([[3, 3]])
  expect(readsOne(sumAhead(service, 2), 3, 4)).toEqual([null])
  expect(readsOne(sumAhead(service), 0, 4)).toEqual([[1, 3]])
})
