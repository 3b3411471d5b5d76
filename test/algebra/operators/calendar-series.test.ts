import { expect, test } from 'vitest'
import { calendarYear, hoursInMonth, monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { times } from '#algebra/operators/times.ts'
import { defineKrw, evaluateOne, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const from = { start: '2027-12', months: 4 }

test('hours are days × 24, with the leap day', () => {
  expect(evaluateOne(hoursInMonth, from)).toEqual([744, 744, 696, 744])
})

test('month of the year, year, months since the start', () => {
  expect(evaluateOne(monthOfYear, from)).toEqual([12, 1, 2, 3])
  expect(evaluateOne(calendarYear, from)).toEqual([2027, 2028, 2028, 2028])
  expect(evaluateOne(monthIndex, from)).toEqual([0, 1, 2, 3])
})

test('have units', () => {
  expect([hoursInMonth, monthOfYear, calendarYear, monthIndex].map(unitOne)).toEqual(['h', '1', 'year', 'month'])
  expect(() => defineKrw(times(hoursInMonth, 2))).toThrow('line "cost.total": cannot equate KRW and h')
})

test('read as words', () => {
  expect([hoursInMonth, monthOfYear, calendarYear, monthIndex].map(textOne)).toEqual([
    'calendar-hours()',
    'calendar-month-of-year()',
    'calendar-year()',
    'calendar-month()',
  ])
})

test('read no argument', () => {
  expect(readsOne(monthIndex, 0, 4)).toEqual([])
})
