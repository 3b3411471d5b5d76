import { describe, expect, it } from 'vitest'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const loss = 1 / 0.95 - 1

/** 4 MW of customers' machines that fill one block of 4 MW and draw a share of their design peak all the time. */
const loaded = (activeShare: number) =>
  observe(
    plain((plan) => {
      const [one] = plan.fleet
      Object.assign(one!, { count: 3200, tenure: { kind: 'hosted', feePerKwMonth: 0, powerPassThrough: 0 } })
      Object.assign(one!.node, { activeShare, idleShare: 0 })
    }),
  )

describe('the PUE of a hall', () => {
  it('in January at full load: 1 + losses + cooling by outdoor air + the rest', () => {
    expect(loaded(1).at('hall.home.hall.pue', '2027-01')).toBeCloseTo(1 + loss + 0.15 + 0.02, 12)
  })

  it('in August at full load: 26 °C are 16 above free cooling, 0.01 each', () => {
    expect(loaded(1).at('hall.home.hall.pue', '2027-08')).toBeCloseTo(1 + loss + 0.15 + 0.16 + 0.02, 12)
  })

  it('at half load: what is fixed weighs twice', () => {
    const august = 0.31
    const expected = 1 + loss * (0.6 + 0.4 * 2) + august * (0.75 + 0.25 * 2) + 0.02 * 2
    expect(loaded(0.5).at('hall.home.hall.pue', '2027-08')).toBeCloseTo(expected, 12)
  })

  it('of machines that idle: 0.3 MW of 1 MW, in a block of 4 MW', () => {
    const { at } = observe(plain())
    const facility = 0.3 * (1 + loss * 0.6 + 0.15 * 0.75) + 4 * (loss * 0.4 + 0.15 * 0.25 + 0.02)
    expect(at('hall.home.hall.averageItMw', '2027-01')).toBeCloseTo(0.3, 12)
    expect(at('hall.home.hall.averageFacilityMw', '2027-01')).toBeCloseTo(facility, 12)
    expect(at('hall.home.hall.pue', '2027-01')).toBeCloseTo(facility / 0.3, 12)
  })

  it('rises as the load falls, and is never below losses and free cooling', () => {
    const pues = [1, 0.8, 0.5, 0.2, 0.05].map((share) => loaded(share).at('hall.home.hall.pue', '2027-05'))
    expect(pues).toEqual(pues.toSorted((a, b) => a - b))
    expect(new Set(pues).size).toBe(5)
    expect(loaded(1).at('hall.home.hall.pueFloor', '2027-01')).toBeCloseTo(1 + loss + 0.15, 12)
    expect(Math.min(...pues)).toBeGreaterThan(1 + loss + 0.15)
  })

  it('does not fall below its floor in the coldest of winters', () => {
    const { at, failed } = observe(
      plain((plan) => {
        plan.sites[0]!.climate.monthlyC.fill(-30)
        plan.sites[0]!.powerChain.otherShare = 0
        Object.assign(plan.fleet[0]!, { count: 3200 })
        Object.assign(plan.fleet[0]!.node, { activeShare: 1, idleShare: 1 })
      }),
    )
    expect(at('hall.home.hall.pue', '2027-01')).toBeCloseTo(1 + loss + 0.15, 12)
    expect(failed).toEqual([])
  })

  it('draws nothing for blocks that nobody uses', () => {
    const { at } = observe(plain())
    expect(at('hall.home.hall.blocksUsed', '2026-06')).toBe(0)
    expect(at('hall.home.hall.energy', '2026-06')).toBe(0)
    expect(at('hall.home.hall.blocksUsed', '2026-07')).toBe(1)
  })
})

describe('average draw', () => {
  it('lies between idle and active by the part of the hours in use', () => {
    const share = (plan: ReturnType<typeof plain>) => observe(plan).at('deployment.first.drawShare', '2027-01')
    expect(share(plain())).toBeCloseTo(0.3, 12)
    expect(
      share(
        plain((plan) => {
          plan.fleet[0]!.tenure = { kind: 'hosted', feePerKwMonth: 0, powerPassThrough: 0 }
        }),
      ),
    ).toBeCloseTo(0.8, 12)
    // The state's 60 % are in use, the centre's 40 % are not sold.
    expect(
      share(
        plain((plan) => {
          plan.fleet[0]!.tenure = { kind: 'entrusted', inKindShare: 0.4, feePerMonth: 0 }
        }),
      ),
    ).toBeCloseTo(0.3 + 0.5 * 0.6, 12)
  })
})
