import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

/** Serves at a rented site from July 2026; its own hall opens in January 2027 or later, and the move takes two months. */
const bridged = (change: (plan: Plan) => void = () => undefined) =>
  observe(
    plain((plan) => {
      const [home] = plan.sites
      plan.sites.push({ ...structuredClone(home!), id: 'rented', name: 'Rented', rent: 100_000 })
      home!.halls[0]!.opens = '2027-01'
      plan.fleet[0]!.bridge = { site: 'rented', hall: 'hall', moveMonths: 2 }
      change(plan)
    }),
  )

describe('bridge capacity', () => {
  it('serves until the own hall opens, is out of service for the move, then serves at home', () => {
    const { at, failed } = bridged()
    const seen = (month: string) => [
      at('site.rented.racks', month),
      at('site.home.racks', month),
      at('deployment.first.liveAccelerators', month),
    ]
    expect(seen('2026-12')).toEqual([25, 0, 800])
    expect(seen('2027-01')).toEqual([0, 0, 0])
    expect(seen('2027-02')).toEqual([0, 0, 0])
    expect(seen('2027-03')).toEqual([0, 25, 800])
    expect(failed).toEqual([])
  })

  it('serves until the own hall has power, where that is later', () => {
    const { at } = bridged((plan) => {
      plan.sites[0]!.grid.phases = [{ mw: 80, applied: '2026-01', leadMonths: 18 }]
    })
    expect(at('site.rented.racks', '2027-06')).toBe(25)
    expect(at('site.rented.racks', '2027-07')).toBe(0)
    expect(at('site.home.racks', '2027-09')).toBe(25)
  })

  it('costs rent for the kW it houses, while it does: 1,000 × 100,000 KRW a month', () => {
    const { at } = bridged()
    expect(['2026-06', '2026-07', '2026-12', '2027-01'].map((month) => at('opex.rent', month))).toEqual([
      0, 1e8, 1e8, 0,
    ])
  })
})
