import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { leverPlaces } from '#study/levers.ts'
import { measureOf } from '#study/measured.ts'
import { isDiscounted, isReserved, withoutPublicUse } from '#study/public-use.ts'

const tender = presets.get('national-center-tender-2025h1')!
const called: Plan = { ...tender, terms: { ...tender.terms, publicUse: { share: 0.2, discount: 0.4 } } }
const which = (plan: Plan, test: typeof isReserved) => plan.demand.map((segment) => test(plan, segment))

describe('public use', () => {
  it('is what segments reserve for themselves, or what the terms set aside for public ones', () => {
    expect(which(tender, isReserved)).toEqual([true, true, true, true, false, false])
    expect(which(called, isReserved)).toEqual([true, true, true, true, false, false])
    const none = { ...called, terms: { ...called.terms, publicUse: { share: 0, discount: 0.4 } } }
    expect(which(none, isReserved)).toEqual([false, false, false, true, false, false])
    const paid = { ...called, terms: { ...called.terms, publicUse: { share: 0.2, discount: 0 } } }
    expect(which(paid, isDiscounted)).toEqual([false, false, false, true, false, true])
    expect(leverPlaces['reserved-price'](none).every((pointer) => pointer.startsWith('/demand/3/'))).toBe(true)
  })

  it('is gone with its reservation and its price, while discounts of others stay', () => {
    for (const plan of [tender, called]) {
      const without = Plan.parse(withoutPublicUse(plan))
      expect(without.terms.publicUse).toBeUndefined()
      expect(without.demand.map(({ discount }) => discount)).toEqual([0, 0, 0, 0, 0, 0.1])
      expect(which(without, isReserved)).toEqual([false, false, false, false, false, false])
    }
    expect(measureOf(withoutPublicUse(called), 'class.private.npv')).toBe(
      measureOf(withoutPublicUse(tender), 'class.private.npv'),
    )
  })

  it('leaves the plan alone', () => {
    const before = JSON.stringify(called)
    withoutPublicUse(called)
    expect(JSON.stringify(called)).toBe(before)
  })
})
