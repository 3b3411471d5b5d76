import { describe, expect, it } from 'vitest'
import { figures } from '#catalog/figures.ts'
import type { Deployment } from '#contract/deployment.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const observed = (count: number, reliability: Partial<Deployment['reliability']>, dates: Partial<Deployment> = {}) =>
  observe(
    plain((plan) => {
      const [one] = plan.fleet
      plan.fleet[0] = { ...one!, ...dates, count, reliability: { ...one!.reliability, ...reliability } }
    }),
  )

it('gives the 419 unexpected interruptions of 16,384 H100 over the 54 days of Llama 3 back', () => {
  const { at } = observed(16_384, { failuresPerYear: figures['failure.perAcceleratorYear'].value })
  const perDay = at('deployment.first.failures', '2027-03') / 31
  expect(at('deployment.first.liveAccelerators', '2027-03')).toBe(16_384)
  expect(Math.abs((perDay * 54) / 419 - 1)).toBeLessThan(0.01)
})

describe('what is down', () => {
  // 8,000 × 2 a year × half of them hardware × a tenth of a year away: 800 in repair.
  const failing = { failuresPerYear: 2, hardwareShare: 0.5, repairDays: 36.525, downPerFailure: 8, swapHours: 10 }
  // 16,000 failures a year of 8,766 h, each with 8 down for 10 h.
  const swapped = (16_000 * 8 * 10) / 8766

  it('is what awaits its swap, while spares cover those in repair (Little’s law)', () => {
    const { at } = observed(8000, { ...failing, sparesShare: 0.1 })
    expect(at('deployment.first.inRepair', '2027-01')).toBeCloseTo(800, 6)
    expect(at('deployment.first.spares', '2027-01')).toBe(800)
    expect(at('deployment.first.downShare', '2027-01')).toBeCloseTo(swapped / 8000, 9)
    expect(at('deployment.first.hours', '2027-01')).toBeCloseTo((8000 - swapped) * 744, 3)
  })

  it('is also what is in repair beyond the spares', () => {
    const { at } = observed(8000, { ...failing, sparesShare: 0.06 })
    expect(at('deployment.first.spares', '2027-01')).toBe(480)
    expect(at('deployment.first.downShare', '2027-01')).toBeCloseTo((swapped + 800 - 480) / 8000, 9)
  })

  it('is never more than all', () => {
    const { at, failed } = observed(800, { ...failing, failuresPerYear: 100, swapHours: 720 })
    expect(at('deployment.first.downShare', '2027-01')).toBe(1)
    expect(at('deployment.first.hours', '2027-01')).toBe(0)
    expect(failed).toEqual([])
  })

  it('costs the spares that are bought: 8,480 of 100 million KRW', () => {
    const { at } = observed(8000, { sparesShare: 0.06 })
    expect(at('deployment.first.purchasedToDate', '2026-12')).toBeCloseTo(8480 * 1e8, 0)
  })
})

it('fails more while young: three times for three months, of deliveries over two', () => {
  const { at } = observed(
    800,
    { failuresPerYear: 2, earlyMultiplier: 3, earlyMonths: 3 },
    { deliveryMonths: 2, serviceMonths: 60 },
  )
  const rate = (month: string) => at('deployment.first.failureRateNow', month)
  expect(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map(rate)).toEqual([6, 6, 6, 4, 2])
  expect(at('deployment.first.failures', '2026-08')).toBeCloseTo((800 * 6 * 744) / 8766, 9)
})

it('sells neither hours of maintenance nor what the platform loses: (744 − 24) × 0.9', () => {
  const { at } = observed(800, { maintenanceHours: 24, availability: 0.9 })
  expect(at('deployment.first.hours', '2027-01')).toBeCloseTo(800 * (744 - 24) * 0.9, 6)
  expect(at('deployment.first.equivalentHours', '2027-01')).toBeCloseTo(1600 * (744 - 24) * 0.9, 6)
})
