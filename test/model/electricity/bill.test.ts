import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { tariffEnergy } from '../tariff-energy.ts'

/** Draws its design peak in every hour, which is weather of the hottest hour all year, all through 2029. */
function centre(energy: Partial<TariffEnergy> = {}): Plan {
  const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
  const [site] = plan.sites
  site!.energy = { ...tariffEnergy, ...energy }
  site!.climate.monthlyC.fill(site!.climate.designC)
  for (const { node } of plan.fleet) Object.assign(node, { activeShare: 1, idleShare: 1 })
  return plan
}

function of(plan: Plan) {
  const {
    centre: { model },
    evaluation,
    checks,
  } = evaluatePlan(plan)
  const at = (line: string, month: string) =>
    evaluation.series(model.lines.get(`site.centre.${line}`)!)[monthIndex(plan, month)]!
  const year = (line: string) =>
    Array.from({ length: 12 }, (_, m) => at(line, `2029-${String(m + 1).padStart(2, '0')}`)).reduce(
      (sum, month) => sum + month,
      0,
    )
  return { at, year, checks }
}

/** kW of 1,876 nodes of 14.3 kW with 12 % for network and storage, in four blocks of 10 MW at 34.6 °C. */
const loss = 1 / (0.985 * 0.96 * 0.99) - 1
const cooling = 0.17 + 0.0075 * (34.6 - 12)
const kw = 1876 * 14.3 * 1.12 * (1 + loss * 0.7 + cooling * 0.75) + 40_000 * (loss * 0.3 + cooling * 0.25 + 0.02)

describe('a month’s bill by hand, industrial (을) HV-B II from 2026-04-16', () => {
  // July 2029: 21 working days, 4 Saturdays, 5 Sundays and Constitution Day; 744 hours.
  const july = 394 * 127.6 + 224 * 174.8 + 126 * 239.1
  // April 2029: 21 working days, 4 Saturdays, 5 Sundays; 12 mid-load and 15 off-peak hours at half price; 720 hours.
  const april = (355 + 15 / 2) * 127.6 + (212 + 12 / 2) * 144.8 + 126 * 161.9
  // December 2029: 20 working days, 5 Saturdays, 5 Sundays and Christmas; 744 hours.
  const december = 394 * 134.6 + 230 * 174.8 + 120 * 214.1

  it.each([
    ['2029-07', july, 744],
    ['2029-04', april, 720],
    ['2029-12', december, 744],
  ])('%s', (month, perKw, hours) => {
    const expected = kw * (perKw + 7380 + hours * 14) * 1.027
    expect(of(centre()).at('energyCost', month) / expected).toBeCloseTo(1, 12)
  })

  it('rewards a power factor of 95 % with 1 % off the demand charge, and asks 2 % more at 80 %', () => {
    const demand = (powerFactor: number) => of(centre({ powerFactor })).at('demandCharge', '2029-07')
    expect(demand(0.95) / demand(0.9)).toBeCloseTo(0.99, 12)
    expect(demand(1)).toBe(demand(0.95))
    expect(demand(0.8) / demand(0.9)).toBeCloseTo(1.02, 12)
  })

  it('buys part of the energy under an agreement, but not the demand', () => {
    const { at } = of(centre({ ppa: { share: 0.25, price: 190 } }))
    expect(at('ppaCost', '2029-07') / (kw * 744 * 0.25 * 190)).toBeCloseTo(1, 12)
    expect(at('energyCharge', '2029-07') / (kw * july * 0.75)).toBeCloseTo(1, 12)
    expect(at('demandCharge', '2029-07') / (kw * 7380)).toBeCloseTo(1, 12)
  })
})

describe('a flat load at full load factor, KRW/kWh over the calendar year 2029, before the fund levy', () => {
  it.each([
    ['industrial-hvb-2-2024-10', 175.6],
    ['industrial-hvb-2-2026-04', 174.5],
    ['industrial-hva-2-2026-04', 164.6],
  ] as const)('%s: %d', (id, expected) => {
    const { schedule, demandCharge, energy: prices } = tariffTables[id]
    const { year, checks } = of(centre({ schedule, demandCharge, prices, fundLevy: 0 }))
    expect(Math.abs(year('energyCost') / year('energy') / expected - 1)).toBeLessThan(0.005)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })
})

describe('metered demand', () => {
  const day = (heavy: number) => Array.from({ length: 24 }, (_, hour) => (8 <= hour && hour < 18 ? heavy : 1))

  it('is a part of the design peak', () => {
    const plan = centre({ demandFactor: 0.9 })
    for (const { node } of plan.fleet) Object.assign(node, { activeShare: 0.5, idleShare: 0.5 })
    expect(of(plan).at('meteredKw', '2029-07') / (kw * 0.9)).toBeCloseTo(1, 12)
  })

  it('is never below the average', () => {
    expect(of(centre({ demandFactor: 0.5 })).at('meteredKw', '2029-07') / kw).toBeCloseTo(1, 12)
  })

  it('is what the heaviest hour of the load shape makes of the average: 1.2 of 24 ÷ (14 + 10 × 1.2)', () => {
    const loadShape = { weekday: day(1.2), saturday: day(1.2), holiday: day(1.2) }
    const plan = centre({ demandFactor: 0.5, loadShape })
    for (const { node } of plan.fleet) Object.assign(node, { activeShare: 0.5, idleShare: 0.5 })
    const { at } = of(plan)
    const expected = (at('energy', '2029-07') / 744) * 1.2 * (24 / 26)
    expect(at('meteredKw', '2029-07') / expected).toBeCloseTo(1, 12)
  })
})

it('bills the peak of the last twelve months after the machines are gone', () => {
  const { at } = of(centre())
  expect(at('facilityMw', '2032-12')).toBeLessThan(at('billedKw', '2032-12') / 1000)
})
