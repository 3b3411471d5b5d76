import { describe, expect, it } from 'vitest'
import { accelerators } from '#catalog/accelerators.ts'
import { Plan } from '#contract/plan.ts'
import { draft, plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

/** 15,000 accelerators of the catalog in one deployment. */
function of15000(plan: Plan, id: string): void {
  const entry = accelerators.find((one) => one.id === id)!
  const [deployment] = plan.fleet
  deployment!.count = 15_000
  deployment!.accelerator.cooling = entry.cooling
  deployment!.node = {
    ...deployment!.node,
    accelerators: entry.perNode.value,
    kw: entry.nodeKw!.value,
    perRackMost: entry.nodesPerRack?.value ?? 4,
  }
}

/** What `Plan.parse` says of 15,000 GB300 in halls of these kinds and envelopes, placed in the first. */
function refusals(...halls: readonly (readonly ['air' | 'liquid', number])[]) {
  const plan = draft((plan) => {
    of15000(plan, 'gb300-nvl72')
    const [hall] = plan.sites[0]!.halls
    plan.sites[0]!.halls = halls.map(([kind, rackKw], i) => ({
      ...hall!,
      id: i === 0 ? 'hall' : `other-${i}`,
      rackKw,
      cooling: { ...hall!.cooling, kind },
    }))
  })
  const issues = Plan.safeParse(plan).error?.issues ?? []
  return issues.map((issue) => [issue.path.join('/'), issue.message, 'params' in issue ? issue.params : undefined])
}

describe('15,000 B200', () => {
  it('are 1,875 HGX nodes of 8 and 14.3 kW: 26.8 MW at the nodes', () => {
    const { at } = observe(plain((plan) => of15000(plan, 'b200')))
    expect(at('deployment.first.nodes', '2027-01')).toBe(1875)
    expect(at('deployment.first.nodesKw', '2027-01')).toBeCloseTo(1875 * 14.3, 6)
    expect(at('deployment.first.nodesKw', '2027-01') / 1000).toBeCloseTo(26.8, 1)
    expect(at('deployment.first.liveAccelerators', '2027-01')).toBe(15_000)
  })

  it.each([
    [20, 1, 1875],
    [40, 2, 938],
    [45, 3, 625],
    [60, 4, 469],
    [100, 4, 469],
  ])('in racks of %d kW stand %d to a rack: %d racks', (rackKw, each, racks) => {
    const { at } = observe(
      plain((plan) => {
        of15000(plan, 'b200')
        plan.sites[0]!.halls[0]!.rackKw = rackKw
        plan.sites[0]!.halls[0]!.positionsPerBlock = 200
      }),
    )
    expect(at('deployment.first.nodesPerRack', '2027-01')).toBe(each)
    expect(at('site.home.racks', '2027-01')).toBe(racks)
    expect(at('site.home.strandedRackMw', '2027-01')).toBeCloseTo((racks * (rackKw - each * 14.3)) / 1000, 9)
  })
})

describe('15,000 GB300', () => {
  it('are 209 racks of 72 and 140 kW: 29.26 MW', () => {
    const { at } = observe(
      plain((plan) => {
        of15000(plan, 'gb300-nvl72')
        plan.sites[0]!.halls[0]!.rackKw = 150
        plan.sites[0]!.halls[0]!.cooling.kind = 'liquid'
      }),
    )
    expect(at('site.home.racks', '2027-01')).toBe(209)
    expect(at('site.home.itMw', '2027-01')).toBeCloseTo(29.26, 9)
    expect(at('deployment.first.liveAccelerators', '2027-01')).toBe(15_000)
  })

  it('are refused in a hall cooled by air with 40 kW a rack, for both reasons, with what would fit', () => {
    const params = { kw: 140, envelope: 40, hall: 'hall', others: '' }
    expect(refusals(['air', 40])).toEqual([
      ['fleet/0/hall', 'rule.cooling-fits', params],
      ['fleet/0/hall', 'rule.node-fits-rack', params],
    ])
  })

  it('are refused there with the name of a hall that fits, where there is one', () => {
    const params = { kw: 140, envelope: 40, hall: 'hall', others: 'other-2' }
    expect(refusals(['air', 40], ['air', 200], ['liquid', 140], ['liquid', 130])).toEqual([
      ['fleet/0/hall', 'rule.cooling-fits-elsewhere', params],
      ['fleet/0/hall', 'rule.node-fits-rack-elsewhere', params],
    ])
  })

  it('are refused for the one reason that holds', () => {
    expect(refusals(['liquid', 139.9]).map(([, message]) => message)).toEqual(['rule.node-fits-rack'])
    expect(refusals(['air', 140]).map(([, message]) => message)).toEqual(['rule.cooling-fits'])
    expect(refusals(['liquid', 140])).toEqual([])
  })
})
