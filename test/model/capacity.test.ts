import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { evaluatePlan } from '#model/outcome.ts'

const tender = presets.get('national-center-tender-2025h1')!

const at = (plan: Plan, line: string, month: string) => {
  const { centre, evaluation } = evaluatePlan(plan)
  return evaluation.series(centre.model.lines.get(line)!)[monthIndex(plan, month)]!
}

describe('from accelerators to megawatts', () => {
  it('7,500 B200 are 938 nodes, 313 racks of three, 15 MW of IT load with network and storage', () => {
    expect(at(tender, 'deployment.phase-1.nodes', '2028-06')).toBe(938)
    expect(at(tender, 'deployment.phase-1.racks', '2028-06')).toBe(313)
    expect(at(tender, 'deployment.phase-1.designKw', '2028-06')).toBeCloseTo(938 * 14.3 * 1.12, 6)
    expect(at(tender, 'site.centre.facilityMw', '2028-06')).toBeCloseTo((2 * 938 * 14.3 * 1.12 * 1.3) / 1000, 6)
  })

  it('installs evenly over the window and retires at the end of life', () => {
    expect(at(tender, 'deployment.phase-1.accelerators', '2027-06')).toBe(0)
    expect(at(tender, 'deployment.phase-1.accelerators', '2027-07')).toBe(1250)
    expect(at(tender, 'deployment.phase-1.accelerators', '2027-12')).toBe(7500)
    expect(at(tender, 'deployment.phase-1.accelerators', '2032-06')).toBe(7500)
    expect(at(tender, 'deployment.phase-1.accelerators', '2032-07')).toBe(0)
  })

  it('sells hours: accelerators × hours of the month × availability', () => {
    expect(at(tender, 'deployment.phase-1.hours', '2028-02')).toBeCloseTo(7500 * 29 * 24 * 0.95, 4)
  })

  it('lets live only what the grid powers, and says so', () => {
    const plan: Plan = { ...tender, sites: [{ ...tender.sites[0]!, power: [{ from: '2027-01', value: 10 }] }] }
    expect(at(plan, 'site.centre.facilityMw', '2028-06')).toBeCloseTo(10, 9)
    expect(evaluatePlan(plan).alerts.map(({ id }) => id)).toContain('power-short')
    expect(evaluatePlan(plan).checks.every(({ ok }) => ok)).toBe(true)
  })

  it('lets nothing live before the building serves', () => {
    const [site] = tender.sites
    const plan: Plan = { ...tender, sites: [{ ...site!, building: { ...site!.building, inService: '2028-03' } }] }
    expect(at(plan, 'deployment.phase-1.liveAccelerators', '2028-02')).toBe(0)
    expect(at(plan, 'deployment.phase-1.liveAccelerators', '2028-03')).toBe(7500)
  })

  it('bills energy: kW × load × PUE × hours × price', () => {
    const kwh = 938 * 14.3 * 1.12 * 0.8 * 1.3 * 31 * 24
    expect(at(tender, 'deployment.phase-1.energy', '2028-01')).toBeCloseTo(kwh, 3)
    expect(at(tender, 'deployment.phase-1.energyCost', '2028-01')).toBeCloseTo(kwh * 179.2 * 1.02 ** 2, 0)
  })
})
