import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar, monthName } from '#algebra/calendar.ts'

test('hours, months and years of a plan', () => {
  const at = calendar('2027-03', 24)
  expect([at.months, at.startYear, at.startMonth]).toEqual([24, 2027, 3])
  expect(at.hours[0]).toBe(744)
  expect([...at.monthOfYear.slice(0, 12)]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2])
  expect([at.year[9], at.year[10], at.year[22]]).toEqual([2027, 2028, 2029])
  expect(at.hours[11]).toBe(29 * 24)
  expect(at.hours[23]).toBe(28 * 24)
})

test('names of months', () => {
  const at = calendar('2027-03', 24)
  expect(monthName(at, 0)).toBe('2027-03')
  expect(monthName(at, 10)).toBe('2028-01')
})

test('any twelve months have the hours of a year, and months follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const at = calendar(`${year}-${String(month).padStart(2, '0')}`, 480)
      for (let t = 0; t + 12 <= 480; t++) {
        const hours = at.hours.slice(t, t + 12).reduce((sum, of) => sum + of, 0)
        expect([8760, 8784]).toContain(hours)
        expect(at.year[t + 1]! * 12 + at.monthOfYear[t + 1]!).toBe(at.year[t]! * 12 + at.monthOfYear[t]! + 1)
      }
    }),
    { seed: 20260101, numRuns: 10 },
  )
})

test('two calendars share no series', () => {
  calendar('2027-01', 12).hours.fill(0)
  expect(calendar('2027-01', 12).hours[0]).toBe(744)
})

test.each(['2027', '2027-13', '2027-00', '27-01', '2027-1', '2027-01-01', ''])('"%s" is no month', (start) => {
  expect(() => calendar(start, 12)).toThrow(RangeError)
})

test.each([0, -1, 1.5, Number.NaN])('a plan has no %s months', (months) => {
  expect(() => calendar('2027-01', months)).toThrow(RangeError)
})
