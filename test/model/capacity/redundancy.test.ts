import { describe, expect, it } from 'vitest'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

/** Ten blocks of 5 MW, each served by three modules of 2 MW and what redundancy adds. */
describe.each([
  ['n', 3],
  ['n+1', 4],
  ['2n', 6],
] as const)('redundancy %s: %d modules a block', (redundancy, modules) => {
  const { at, series } = observe(
    plain((plan) => {
      plan.sites[0]!.powerChain.redundancy = redundancy
      plan.sites[0]!.halls[0]!.blockItMw = 5
    }),
  )
  const plantMw = 10 * modules * 2

  it('builds whole modules beyond the load, and reports them', () => {
    expect(at('hall.home.hall.modulesPerBlock', '2027-01')).toBe(modules)
    expect(at('hall.home.hall.plantMw', '2027-01')).toBe(plantMw)
    expect(at('site.home.redundantMw', '2027-01')).toBe(plantMw - 50)
  })

  it('costs the building by IT load and the plant by modules, with a tenth of contingency, over six months', () => {
    const all = (50 * 1e9 + plantMw * 2e9) * 1.1
    expect(at('hall.home.hall.spending', '2026-03') / (all / 6)).toBeCloseTo(1, 12)
    expect(series('hall.home.hall.spending').reduce((sum, month) => sum + month) / all).toBeCloseTo(1, 12)
  })

  it('gives no more room than without', () => {
    expect(at('site.home.hallItMw', '2027-01')).toBe(50)
  })
})
