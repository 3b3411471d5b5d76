import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import type { ScheduleId } from '#catalog/tariffs/schedules.ts'
import { bandHours } from '#model/electricity/band-hours.ts'

function month(at: string, schedule: ScheduleId) {
  const { off, mid, peak } = bandHours(at, 1, schedule)
  return [off, mid, peak].map(({ full, halved }) => [full[0], halved[0]])
}

describe('hours of a month by hand', () => {
  /** July 2026: 22 working days, 4 Saturdays, 4 Sundays and Constitution Day, a Friday. */
  const july = [
    [22 * 10 + 4 * 10 + 5 * 24, 0],
    [22 * 8 + 4 * 14, 0],
    [22 * 6, 0],
  ]

  it('July 2026', () => {
    expect(month('2026-07', 'kepco-2024-10')).toEqual(july)
    expect(month('2026-07', 'kepco-2026-04')).toEqual(july)
    expect(july.flat()).toEqual([380, 0, 232, 0, 132, 0])
  })

  it('April 2026: 22 working days, 4 Saturdays, 4 Sundays; half of the weekends after the 16th', () => {
    expect(month('2026-04', 'kepco-2024-10')).toEqual([
      [22 * 10 + 4 * 10 + 4 * 24, 0],
      [22 * 8 + 4 * 14, 0],
      [22 * 6, 0],
    ])
    expect(month('2026-04', 'kepco-2026-04')).toEqual([
      [356 - 2 * 3, 2 * 3],
      [232 - 2 * 3, 2 * 3],
      [132, 0],
    ])
  })

  it('December 2026: 22 working days, 4 Saturdays, 4 Sundays and Christmas, a Friday', () => {
    const december = [
      [22 * 10 + 4 * 10 + 5 * 24, 0],
      [22 * (1 + 4 + 3) + 4 * 14, 0],
      [22 * (3 + 3), 0],
    ]
    expect(month('2026-12', 'kepco-2024-10')).toEqual(december)
    expect(month('2026-12', 'kepco-2026-04')).toEqual(december)
  })

  it('February 2027: Seollal from Saturday to Monday, and Tuesday in its stead', () => {
    expect(month('2027-02', 'kepco-2026-04')).toEqual([
      [18 * 10 + 3 * 10 + 7 * 24, 0],
      [18 * 8 + 3 * 14, 0],
      [18 * 6, 0],
    ])
  })

  it('May 2027: four Saturdays at half of mid-load; five Sundays and four holidays, one a Saturday, at half of off-peak', () => {
    const [off, mid, peak] = month('2027-05', 'kepco-2026-04')
    expect(mid).toEqual([18 * 8 + 4 * 14 - 4 * 3, 4 * 3])
    expect(off).toEqual([18 * 10 + 4 * 10 + 9 * 24 - 9 * 3, 9 * 3])
    expect(peak).toEqual([18 * 6, 0])
  })
})

describe('band hours', () => {
  it.each(['kepco-2024-10', 'kepco-2026-04'] as const)('%s: all of a month add up to its hours, 2024–2045', (id) => {
    const { hours } = calendar('2024-01', 22 * 12)
    const { off, mid, peak } = bandHours('2024-01', 22 * 12, id)
    for (let t = 0; t < hours.length; t++) {
      const parts = [off, mid, peak].flatMap(({ full, halved }) => [full[t]!, halved[t]!])
      expect(parts.every((part) => part >= 0)).toBe(true)
      expect(parts.reduce((a, b) => a + b)).toBe(hours[t])
    }
  })

  it('add up for any plan, and do not depend on where it starts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2070 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 480 }),
        fc.constantFrom('kepco-2024-10', 'kepco-2026-04'),
        (year, first, months, id) => {
          const start = `${year}-${String(first).padStart(2, '0')}`
          const { hours } = calendar(start, months)
          const all = bandHours(start, months, id)
          const sum = (t: number) =>
            [all.off, all.mid, all.peak].reduce((total, { full, halved }) => total + full[t]! + halved[t]!, 0)
          expect(Array.from(hours, (_, t) => sum(t))).toEqual([...hours])
          const next = bandHours(`${year + 1}-01`, 1, id)
          if (months > 13 - first) expect(all.off.full[13 - first]).toBe(next.off.full[0])
        },
      ),
      { numRuns: 50, seed: 20260402 },
    )
  })

  it('halves spring and autumn weekends from April 2026 to 2030, on-peak never', () => {
    const { off, mid, peak } = bandHours('2024-01', 120, 'kepco-2026-04')
    const months = [...off.halved].flatMap((hours, t) => (hours > 0 ? [t] : []))
    const expected = Array.from({ length: 120 }, (_, t) => t).filter(
      (t) => t >= 27 && t < 84 && [3, 4, 5, 9, 10].includes((t % 12) + 1),
    )
    expect(months).toEqual(expected)
    expect([...mid.halved].flatMap((hours, t) => (hours > 0 ? [t] : []))).toEqual(expected)
    expect(peak.halved.every((hours) => hours === 0)).toBe(true)
    expect(bandHours('2024-01', 120, 'kepco-2024-10').off.halved.every((hours) => hours === 0)).toBe(true)
  })

  it('counts a plan once, and again when many others came between', () => {
    const first = bandHours('2026-01', 12, 'kepco-2026-04')
    expect(bandHours('2026-01', 12, 'kepco-2026-04')).toBe(first)
    for (let months = 1; months <= 70; months++) bandHours('2030-01', months, 'kepco-2026-04')
    expect(bandHours('2026-01', 12, 'kepco-2026-04')).toEqual(first)
  })
})
