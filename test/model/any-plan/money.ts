import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { type Observed, sum } from '../observe.ts'

/** All is paid out and is someone’s, and every month of construction is funded. */
export function isPaidOut(plan: Plan, { series }: Observed): void {
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
}
