import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../arbitrary-plan.ts'
import { observe } from '../capacity/plain-plan.ts'
import { sum } from './money-plan.ts'

describe('the money of any plan', () => {
  it('keeps every check, is all paid out, is all someone’s, and is funded month by month', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { series, failed } = observe(plan)
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
      }),
      { numRuns: 500, seed: 20261124 },
    )
  }, 240_000)
})
