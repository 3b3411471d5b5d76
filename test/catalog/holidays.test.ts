import { describe, expect, it } from 'vitest'
import { publicHolidays } from '#catalog/holidays.ts'

const weekday = (date: string) => new Date(date).getUTCDay()
const days = (year: number) => [...publicHolidays(year)].map((date) => date.slice(5))

describe('public holidays of Korea', () => {
  it('are those of 2024, without the election and 1 October, which was named for the occasion', () => {
    expect(days(2024)).toEqual(
      '01-01 02-09 02-10 02-11 02-12 03-01 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-03 10-09 12-25'.split(
        ' ',
      ),
    )
  })

  it('are those of 2025, Children’s Day and Buddha’s birthday on one day', () => {
    expect(days(2025)).toEqual(
      '01-01 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25'.split(
        ' ',
      ),
    )
  })

  it('are those of 2026, the first with Labour Day and Constitution Day', () => {
    expect(days(2026)).toEqual([
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '03-01',
      '03-02',
      '05-01',
      '05-05',
      '05-24',
      '05-25',
      '06-06',
      '07-17',
      '08-15',
      '08-17',
      '09-24',
      '09-25',
      '09-26',
      '10-03',
      '10-05',
      '10-09',
      '12-25',
    ])
  })

  it.each([
    ['2027-02-09', 'Seollal on a Sunday'],
    ['2027-05-03', 'Labour Day on a Saturday'],
    ['2028-10-05', 'Chuseok on National Foundation Day'],
    ['2033-10-10', 'Hangul Day on a Sunday'],
    ['2036-10-07', 'the second of two substitutes: National Foundation Day in a Chuseok that meets a Sunday'],
    ['2044-05-06', 'Buddha’s birthday on Children’s Day'],
  ])('%s stands in: %s', (date) => {
    expect(publicHolidays(Number(date.slice(0, 4))).has(date)).toBe(true)
  })

  it('gives no day for New Year or Memorial Day at a weekend, nor for Chuseok on a Saturday', () => {
    expect(publicHolidays(2028).has('2028-01-03')).toBe(false)
    expect(publicHolidays(2026).has('2026-06-08')).toBe(false)
    expect(publicHolidays(2026).has('2026-09-28')).toBe(false)
  })

  it('takes from 12 to 21 working days out of each year, in order and each once', () => {
    for (let year = 2024; year <= 2075; year++) {
      const all = [...publicHolidays(year)]
      expect(all, `${year}`).toEqual([...new Set(all)].sort())
      expect(all.every((date) => date.startsWith(`${year}-`))).toBe(true)
      const working = all.filter((date) => weekday(date) !== 0 && weekday(date) !== 6).length
      expect(working, `${year}`).toBeGreaterThanOrEqual(12)
      expect(working, `${year}`).toBeLessThanOrEqual(21)
    }
  })

  it('takes lunar dates of 19 years nearer where it knows none', () => {
    expect(publicHolidays(2051).has('2051-02-11')).toBe(true)
    expect(publicHolidays(2032).has('2032-02-11')).toBe(true)
    expect(publicHolidays(2023).has('2023-01-23')).toBe(true)
  })
})
