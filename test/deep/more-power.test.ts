import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { most } from '../model/any-plan/capacity.ts'
import { observe } from '../model/observe.ts'

it('any plan lives no worse with more power, the wait for an assessment aside', () => {
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
    { numRuns: 250, seed: seeds.power },
  )
}, 180_000)
