import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { presets } from '#catalog/presets.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import { bandHours, type LoadShape } from '#model/electricity/band-hours.ts'
import { observe } from '../observe.ts'
import { tariffEnergy } from '../tariff-energy.ts'

const flat = (weight: number) => Array.from({ length: 24 }, () => weight)
const daytime = (heavy: number) => flat(1).map((weight, hour) => (8 <= hour && hour < 22 ? heavy : weight))

function month(at: string, shape: LoadShape | null) {
  const { off, mid, peak, peakFactor } = bandHours(at, 1, 'kepco-2024-10', shape)
  return { hours: [off, mid, peak].map(({ full, halved }) => full[0]! + halved[0]!), peakFactor: peakFactor[0]! }
}

/** July 2026: 22 working days, 4 Saturdays, 5 Sundays and holidays; 744 hours. */
describe('hours of a month weighted by the load in them', () => {
  it('stay as they are under a flat load of whatever weight', () => {
    expect(month('2026-07', { weekday: flat(7), saturday: flat(7), holiday: flat(7) })).toEqual(month('2026-07', null))
    expect(month('2026-07', null)).toEqual({ hours: [380, 232, 132], peakFactor: 1 })
  })

  it('with twice the load on working days: 22 × 48 + 9 × 24 weights over 744 hours', () => {
    const per = 744 / (22 * 48 + 9 * 24)
    const { hours, peakFactor } = month('2026-07', { weekday: flat(2), saturday: flat(1), holiday: flat(1) })
    const expected = [22 * 20 + 4 * 10 + 5 * 24, 22 * 16 + 4 * 14, 22 * 12].map((weight) => weight * per)
    for (const [k, weight] of expected.entries()) expect(hours[k]).toBeCloseTo(weight, 9)
    expect(peakFactor).toBeCloseTo(2 * per, 12)
  })

  it('with three times the load from 8 to 22: 10 × 1 + 14 × 3 weights a day', () => {
    const per = 24 / 52
    const { hours, peakFactor } = month('2026-07', {
      weekday: daytime(3),
      saturday: daytime(3),
      holiday: daytime(3),
    })
    const expected = [22 * 10 + 4 * 10 + 5 * 52, 22 * 24 + 4 * 42, 22 * 18].map((weight) => weight * per)
    for (const [k, weight] of expected.entries()) expect(hours[k]).toBeCloseTo(weight, 9)
    expect(peakFactor).toBeCloseTo(3 * per, 12)
  })

  it('add up to the hours of every month, and the heaviest is no less than the average', () => {
    const day = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 24, maxLength: 24 })
      .filter((weights) => weights.some((weight) => weight > 0))
    fc.assert(
      fc.property(
        fc.record({ weekday: day, saturday: day, holiday: day }),
        fc.constantFrom('kepco-2024-10' as const, 'kepco-2026-04' as const),
        (shape, schedule) => {
          const { hours } = calendar('2024-01', 22 * 12)
          const { off, mid, peak, peakFactor } = bandHours('2024-01', 22 * 12, schedule, shape)
          for (let t = 0; t < hours.length; t++) {
            const parts = [off, mid, peak].flatMap(({ full, halved }) => [full[t]!, halved[t]!])
            expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
            expect(parts.reduce((sum, part) => sum + part) / hours[t]!).toBeCloseTo(1, 12)
            expect(peakFactor[t]).toBeGreaterThan(1 - 1e-12)
          }
        },
      ),
      { numRuns: 30, seed: 20260401 },
    )
  })
})

describe('under the industrial (을) HV-B II table of 2024-10', () => {
  const { schedule, demandCharge, energy: prices } = tariffTables['industrial-hvb-2-2024-10']

  /** KRW of a kWh over 2029, before demand. */
  function perKwh(loadShape: TariffEnergy['loadShape']): number {
    const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
    plan.sites[0]!.energy = { ...tariffEnergy, schedule, demandCharge, prices, loadShape }
    const { at, failed } = observe(plan)
    expect(failed).toEqual([])
    const year = (line: string) =>
      Array.from({ length: 12 }, (_, m) => at(`site.centre.${line}`, `2029-${String(m + 1).padStart(2, '0')}`)).reduce(
        (sum, month) => sum + month,
      )
    return year('energyCharge') / year('energy')
  }

  it('a load that is heavy by day costs more than a flat one, and one that is heavy by night less', () => {
    const heavy = (weight: number) => ({
      weekday: daytime(weight),
      saturday: daytime(weight),
      holiday: daytime(weight),
    })
    expect(perKwh(heavy(2))).toBeGreaterThan(perKwh(null) * 1.02)
    expect(perKwh(heavy(0.5))).toBeLessThan(perKwh(null) * 0.98)
    expect(perKwh(heavy(1)) / perKwh(null)).toBeCloseTo(1, 12)
  })
})
