import { describe, expect, it } from 'vitest'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { arbitraryUnservedPlan } from '#test/plans/unserved-plan.ts'
import { paysNobodyUncovered } from '../model/any-plan/payouts.ts'
import { expectSound, forAll } from '../model/any-plan/sound.ts'

/** What happens in at least so many of the plans that earn: a property of what never happens says nothing. */
const happens: Readonly<Record<string, number>> = {
  'tax.paid': 60,
  'cash.support': 20,
  'cash.sweep': 10,
  'reserve.funded': 20,
  'replacement.funded': 10,
  'shareholderLoan.repaid': 15,
  'equity.preferredDividends': 15,
  'equity.redeemed': 10,
  'equity.dividends': 30,
  'equity.toLegalReserve': 20,
  'equity.trappedCash': 10,
  'equity.capitalReturned': 4,
  'put.paid': 4,
  'lease.rent': 15,
  'sources.inKind': 5,
  'grants.paid': 15,
  'vat.change': 15,
}

describe('any plan is sound', () => {
  it('and pays nobody before lenders and reserves: 150 plans whose loans charge nothing and are repaid late', () => {
    const met = { uncovered: 0, short: 0 }
    forAll(arbitraryUnservedPlan, { seed: seeds.unserved, numRuns: 150 }, (plan) => {
      const { uncovered, short } = paysNobodyUncovered(plan, expectSound(plan))
      met.uncovered += uncovered
      met.short += short
    })
    expect(met.uncovered).toBeGreaterThan(300)
    expect(met.short).toBeGreaterThan(20)
  }, 240_000)

  it('where it earns: 150 plans, in which tax, reserves, holders and lenders are all paid', () => {
    const seen = new Map<string, number>()
    forAll(arbitraryEarningPlan, { seed: seeds.earning, numRuns: 150 }, (plan) => {
      const observed = expectSound(plan)
      for (const id of Object.keys(happens))
        if (observed.has(id) && observed.series(id).some((krw) => krw > 1)) seen.set(id, (seen.get(id) ?? 0) + 1)
    })
    for (const [id, least] of Object.entries(happens)) expect(seen.get(id) ?? 0, id).toBeGreaterThanOrEqual(least)
  }, 240_000)
})
