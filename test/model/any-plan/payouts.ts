import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { type Observed, sum } from '../observe.ts'

/**
 * Nobody is paid while loans are owed and the last twelve months are not covered, nor while a reserve is short.
 * @returns months in which there was cash to withhold
 */
export function paysNobodyUncovered(plan: Plan, { series }: Observed): { uncovered: number; short: number } {
  const met = { uncovered: 0, short: 0 }
  const lines = [
    ...['dividends', 'preferredDividends', 'redeemed'].map((id) => `equity.${id}`),
    ...(plan.finance.shareholderLoan ? ['shareholderLoan.interestPaid', 'shareholderLoan.repaid'] : []),
    ...(plan.finance.capitalReduction ? ['equity.capitalReturned'] : []),
  ]
  const reserves = ['reserve', ...(plan.finance.replacement ? ['replacement'] : [])]
  const [cfads, service] = [series('cash.cfads'), series('cash.debtService')]
  const first = plan.finance.constructionMonths
  for (let t = first; t < plan.meta.horizonMonths - 1; t++) {
    const paid = lines.reduce((all, id) => all + series(id)[t]!, 0)
    const owed = plan.finance.tranches.reduce((all, { id }) => all + series(`debt.${id}.opening`)[t]!, 0)
    const size = Math.max(1, series('check.scale')[t]!)
    const year = (flow: Float64Array) => sum(flow.slice(Math.max(0, t - 11), t + 1))
    const uncovered = t < first + 11 || year(cfads) < plan.finance.lockUp.dscr * year(service) - 1e-9 * size
    const short = reserves.some((id) => series(`${id}.target`)[t]! > series(`${id}.balance`)[t]! + 1e-9 * size)
    if (owed > 0 && uncovered && series('equity.spareCash')[t]! > 1e-6 * size) met.uncovered++
    if (short && series('cash.afterSenior')[t]! > 1e-6 * size) met.short++
    if ((owed > 0 && uncovered) || short) expect(paid).toBeLessThanOrEqual(1e-9 * size)
  }
  return met
}
