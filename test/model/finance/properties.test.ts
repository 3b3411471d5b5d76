import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { seeds } from '#test/plans/seeds.ts'
import { observe, sum } from '../observe.ts'

/** Every check holds, all is paid out and is someone’s, and every month of construction is funded. */
function expectSound(plan: Plan) {
  const observed = observe(plan)
  const { series, failed } = observed
  expect(failed).toEqual([])
  const size = Math.max(1, sum(series('uses.byMonth')), sum(series('revenue.total')), sum(series('equity.calls')))
  const rounding = 1e-9 * size

  for (const account of ['cash.balance', 'reserve.balance', 'tax.payable', 'workingCapital.net'])
    expect(Math.abs(series(account).at(-1)!), account).toBeLessThanOrEqual(rounding)
  // Interest on what shareholders lend is theirs.
  const lent = plan.finance.shareholderLoan ? sum(series('shareholderLoan.interest')) : 0
  const profit = sum(series('income.net')) + lent
  const paid = sum(series('equity.distributions')) - sum(series('equity.calls'))
  expect(Math.abs(paid - profit)).toBeLessThanOrEqual(rounding)

  const draws = plan.finance.tranches.map(({ id }) => series(`debt.${id}.draw`))
  const off = (value: number) => !(Math.abs(value) <= rounding)
  const months = Array.from({ length: plan.meta.horizonMonths }, (_, t) => t)
  const idle = plan.finance.calls?.kind === 'schedule' ? series('sources.idle') : undefined
  const others = [
    ...(plan.finance.grants ? [series('grants.paid')] : []),
    ...(plan.finance.lease ? [series('lease.paid')] : []),
    ...(plan.terms.shareholders.some(({ inKind }) => inKind) ? [series('sources.inKind')] : []),
  ]
  const unfunded = (t: number) =>
    series('sources.equityCalled')[t]! +
    [...draws, ...others].reduce((all, source) => all + source[t]!, 0) -
    series('uses.byMonth')[t]! -
    (idle?.[t] ?? 0)
  expect(months.findIndex((t) => off(unfunded(t)))).toBe(-1)
  const unowned = (t: number) =>
    series('class.public.flow')[t]! + series('class.private.flow')[t]! - series('equity.flow')[t]!
  expect(months.findIndex((t) => off(unowned(t)))).toBe(-1)
  return observed
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

describe('the money of any plan', () => {
  it('keeps every check, is all paid out, is all someone’s, and is funded month by month', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expectSound(plan)
      }),
      { numRuns: 500, seed: seeds.money },
    )
  }, 240_000)

  it('does so of plans that earn, in which tax, reserves, holders and lenders are all paid', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(arbitraryEarningPlan, (plan) => {
        const { has, series } = expectSound(plan)
        for (const id of Object.keys(happens))
          if (has(id) && series(id).some((krw) => krw > 1)) seen.set(id, (seen.get(id) ?? 0) + 1)
      }),
      { numRuns: 150, seed: seeds.earning },
    )
    for (const [id, least] of Object.entries(happens)) expect(seen.get(id) ?? 0, id).toBeGreaterThanOrEqual(least)
  }, 240_000)
})
