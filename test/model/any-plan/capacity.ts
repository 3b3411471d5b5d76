import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import type { Observed } from '../observe.ts'

/** A limit that arithmetic may exceed by rounding. */
export const most = (limit: number) => limit + 1e-9 * Math.max(1, Math.abs(limit))

/** Every month of one line is at most that of another. */
function within(series: Observed['series'], line: string, limit: string): void {
  const limits = series(limit)
  const over = [...series(line)].findIndex((value, t) => !(value <= most(limits[t]!)))
  expect(over, `${line} above ${limit}`).toBe(-1)
}

/** Halls hold no more than positions, envelopes and blocks allow, and sites no more than the grid. */
export function fitsItsLimits(plan: Plan, { series }: Observed): void {
  for (const { id, halls } of plan.sites) {
    for (const hall of halls) {
      within(series, `hall.${id}.${hall.id}.racks`, `hall.${id}.${hall.id}.positions`)
      within(series, `hall.${id}.${hall.id}.itMw`, `hall.${id}.${hall.id}.itMwOpen`)
    }
    within(series, `site.${id}.facilityMw`, `site.${id}.power`)
    within(series, `site.${id}.averageFacilityMw`, `site.${id}.facilityMw`)
  }
  for (const { id, site, hall } of plan.fleet) {
    const { rackKw } = plan.sites.find((one) => one.id === site)!.halls.find((one) => one.id === hall)!
    expect(Math.max(...series(`deployment.${id}.rackKw`))).toBeLessThanOrEqual(most(rackKw))
  }
}

/** No more is sold than there is, and every hour is sold or idle. */
export function accountsForHours(plan: Plan, { series }: Observed): void {
  for (const name of new Set(plan.fleet.map((deployment) => deployment.class))) {
    within(series, `supply.${name}.sold`, `supply.${name}.hours`)
    const [hours, sold, idle] = ['hours', 'sold', 'idle'].map((line) => series(`supply.${name}.${line}`))
    const off = [...hours!].findIndex((all, t) => !(Math.abs(all - sold![t]! - idle![t]!) <= 1e-9 * Math.max(1, all)))
    expect(off, `hours of ${name}`).toBe(-1)
  }
}

/** No hall that draws has a PUE below what losses and free cooling alone make. */
export function staysAboveFloor(plan: Plan, { series }: Observed): void {
  for (const { id, halls } of plan.sites) {
    for (const hall of halls) {
      const floor = series(`hall.${id}.${hall.id}.pueFloor`)[0]!
      const drawn = series(`hall.${id}.${hall.id}.pue`).filter((pue) => pue > 0)
      expect(Math.min(floor, ...drawn)).toBeGreaterThanOrEqual(floor - 1e-9)
    }
  }
}
