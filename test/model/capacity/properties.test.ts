import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { observe } from '../observe.ts'

const numRuns = 250

/** A limit that arithmetic may exceed by rounding. */
const most = (limit: number) => limit + 1e-9 * Math.max(1, Math.abs(limit))

/** Every month of one line is at most that of another. */
function within(series: ReturnType<typeof observe>['series'], line: string, limit: string): void {
  const limits = series(limit)
  const over = [...series(line)].findIndex((value, t) => !(value <= most(limits[t]!)))
  expect(over, `${line} above ${limit}`).toBe(-1)
}

/** Halls hold no more than positions, envelopes and blocks allow, and sites no more than the grid. */
function fitsItsLimits(plan: Plan, { series }: ReturnType<typeof observe>): void {
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
function accountsForHours(plan: Plan, { series }: ReturnType<typeof observe>): void {
  for (const name of new Set(plan.fleet.map((deployment) => deployment.class))) {
    within(series, `supply.${name}.sold`, `supply.${name}.hours`)
    const [hours, sold, idle] = ['hours', 'sold', 'idle'].map((line) => series(`supply.${name}.${line}`))
    const off = [...hours!].findIndex((all, t) => !(Math.abs(all - sold![t]! - idle![t]!) <= 1e-9 * Math.max(1, all)))
    expect(off, `hours of ${name}`).toBe(-1)
  }
}

/** No hall that draws has a PUE below what losses and free cooling alone make. */
function staysAboveFloor(plan: Plan, { series }: ReturnType<typeof observe>): void {
  for (const { id, halls } of plan.sites) {
    for (const hall of halls) {
      const floor = series(`hall.${id}.${hall.id}.pueFloor`)[0]!
      const drawn = series(`hall.${id}.${hall.id}.pue`).filter((pue) => pue > 0)
      expect(Math.min(floor, ...drawn)).toBeGreaterThanOrEqual(floor - 1e-9)
    }
  }
}

describe('any plan', () => {
  it('keeps every check, fits its limits, accounts for its hours and has a PUE above its floor', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const observed = observe(plan)
        expect(observed.failed).toEqual([])
        fitsItsLimits(plan, observed)
        accountsForHours(plan, observed)
        staysAboveFloor(plan, observed)
      }),
      { numRuns, seed: seeds.capacity },
    )
  }, 180_000)

  it('lives no worse with more power, the wait for an assessment aside', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12 }), (plan, more) => {
        const unassessed = (add: (k: number) => number): Plan => ({
          ...plan,
          sites: plan.sites.map((site, i) => ({
            ...site,
            grid: {
              ...site.grid,
              assessment: null,
              phases: site.grid.phases.map((phase, k) => ({ ...phase, mw: phase.mw + add(i * 4 + k) })),
            },
          })),
        })
        const before = observe(unassessed(() => 0))
        const after = observe(unassessed((k) => more[k]!))
        for (const { id } of plan.fleet) {
          const had = before.series(`deployment.${id}.liveAccelerators`)
          const has = after.series(`deployment.${id}.liveAccelerators`)
          expect([...had].findIndex((count, t) => !(count <= most(has[t]!)))).toBe(-1)
        }
      }),
      { numRuns, seed: seeds.power },
    )
  }, 180_000)
})
