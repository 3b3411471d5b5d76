import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Plan } from '#contract/plan.ts'
import { placesIn, placesOf } from '#specimens/places.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { arbitraryUnservedPlan } from '#test/plans/unserved-plan.ts'
import { type Observed, observe } from '../observe.ts'
import { booksClose } from './accounts.ts'
import { accountsForHours, fitsItsLimits, staysAboveFloor } from './capacity.ts'
import { isPaidOut } from './money.ts'
import { paysNobodyUncovered } from './payouts.ts'
import { statementsAddUp } from './statements.ts'
import { stepsAreTheChangeOfCash } from './waterfall.ts'

/** Everything that must hold of any plan, asked of plans that are evaluated once for all of it. */
function expectSound(plan: Plan): Observed {
  const observed = observe(plan)
  expect(observed.failed).toEqual([])
  booksClose(plan, observed)
  isPaidOut(plan, observed)
  stepsAreTheChangeOfCash(plan, observed)
  statementsAddUp(plan, observed)
  fitsItsLimits(plan, observed)
  accountsForHours(plan, observed)
  staysAboveFloor(plan, observed)
  return observed
}

function forAll(plans: fc.Arbitrary<Plan>, runs: { seed: number; numRuns: number }, holds: (plan: Plan) => void): void {
  fc.assert(fc.property(plans, holds), runs)
}

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
  it('and pays nobody before lenders and reserves: 500 plans, which between them have all that the schema of a plan allows', () => {
    const had = new Set<string>()
    forAll(arbitraryPlan, { seed: seeds.any, numRuns: 500 }, (plan) => {
      paysNobodyUncovered(plan, expectSound(plan))
      for (const place of placesIn(Plan, plan)) had.add(place)
    })
    expect(placesOf(Plan).filter((place) => !had.has(place))).toEqual([])
  }, 240_000)

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
