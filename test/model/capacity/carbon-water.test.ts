import { expect, it } from 'vitest'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

it('emits by the energy bought from the grid, and evaporates by the energy of IT', () => {
  const { at, measure } = observe(
    plain((plan) => {
      Object.assign(plan.fleet[0]!, {
        count: 3200,
        tenure: { kind: 'hosted', feePerKwMonth: 0, powerPassThrough: 0 },
      })
      plan.fleet[0]!.node.activeShare = 1
      plan.sites[0]!.energy = { kind: 'flat', price: 100, ppa: { share: 0.25 }, escalation: 0 }
    }),
  )
  // 4 MW of IT in August at a PUE of 1 + losses + 0.31 + 0.02, of 744 hours.
  const kwh = 4000 * (1 / 0.95 + 0.33) * 744
  expect(at('site.home.energy', '2027-08')).toBeCloseTo(kwh, 3)
  expect(at('site.home.carbon', '2027-08')).toBeCloseTo((kwh * 0.75 * 0.4) / 1000, 6)
  expect(at('site.home.water', '2027-08')).toBeCloseTo(4000 * 744 * 0.5, 3)
  expect(at('opex.energy', '2027-08')).toBeCloseTo(kwh * 100, 0)
  expect(measure('capacity.carbon')).toBeGreaterThan(at('site.home.carbon', '2027-08'))
})
