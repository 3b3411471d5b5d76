import { expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { bindingConstraints } from '#model/capacity/binding.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const hallOf = (plan: Plan) => plan.sites[0]!.halls[0]!

it.each<[(typeof bindingConstraints)[number], string, string, (plan: Plan) => void]>([
  ['money', 'before anything is ordered', '2026-01', ({ fleet }) => Object.assign(fleet[0]!, { order: '2026-02' })],
  ['supply', 'while what is ordered is awaited', '2026-06', () => undefined],
  ['money', 'when all that is installed lives', '2026-07', () => undefined],
  ['hall', 'before the hall opens', '2026-08', (plan) => Object.assign(hallOf(plan), { opens: '2026-09' })],
  [
    'hall',
    'where blocks carry less than is installed',
    '2026-08',
    (plan) => Object.assign(hallOf(plan), { blocks: 1, blockItMw: 0.5 }),
  ],
  [
    'rack',
    'where positions are fewer than racks',
    '2026-08',
    (plan) => Object.assign(hallOf(plan), { blocks: 1, positionsPerBlock: 20 }),
  ],
  [
    'cooling',
    'where positions of the other cooling are to spare',
    '2026-08',
    (plan) => {
      const hall = hallOf(plan)
      plan.sites[0]!.halls.push({ ...structuredClone(hall), id: 'dry' })
      Object.assign(hall, { blocks: 1, positionsPerBlock: 20 })
      hall.cooling.kind = 'liquid'
      plan.fleet[0]!.accelerator.cooling = 'liquid'
    },
  ],
  [
    'grid',
    'where power is less than the peak',
    '2026-08',
    ({ sites }) => {
      sites[0]!.grid.phases[0]!.mw = 1.5
    },
  ],
  [
    'grid',
    'where power holds back more than room does',
    '2026-08',
    (plan) => {
      Object.assign(hallOf(plan), { blocks: 1, blockItMw: 0.9 })
      plan.sites[0]!.grid.phases[0]!.mw = 0.6
    },
  ],
  [
    'hall',
    'where room holds back more than power does',
    '2026-08',
    (plan) => {
      Object.assign(hallOf(plan), { blocks: 1, blockItMw: 0.4 })
      plan.sites[0]!.grid.phases[0]!.mw = 0.55
    },
  ],
])('%s binds %s', (constraint, _, month, change) => {
  const { at } = observe(plain(change))
  expect(bindingConstraints[at('site.home.binding', month) - 1]).toBe(constraint)
})

it('reports what nothing uses: grid, hall, positions and rack power', () => {
  const { at } = observe(plain())
  expect(at('site.home.strandedGridMw', '2027-01')).toBeCloseTo(80 - at('site.home.facilityMw', '2027-01'), 12)
  expect(at('site.home.strandedHallMw', '2027-01')).toBeCloseTo(40 - 1, 12)
  expect(at('site.home.emptyPositions', '2027-01')).toBe(1000 - 25)
  // 25 racks of 45 kW with four nodes of 10 kW each.
  expect(at('site.home.strandedRackMw', '2027-01')).toBeCloseTo(0.125, 12)
})
