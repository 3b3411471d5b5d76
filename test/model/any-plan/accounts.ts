import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import type { Observed } from '../observe.ts'

/** The three differences that must vanish in every month, as parts of total uses, read from the lines themselves. */
export function worstDifference(plan: Plan, { has, series }: Observed): number {
  const sum =
    (...ids: string[]) =>
    (t: number) =>
      ids.reduce((total, id) => total + series(id)[t]!, 0)
  const assets = series('balanceSheet.assets')
  const claims = sum('balanceSheet.liabilities', 'balanceSheet.equity')
  const uses = series('uses.byMonth')
  const ofLoans = (line: string) => plan.finance.tranches.map(({ id }) => `debt.${id}.${line}`)
  const known = (...ids: string[]) => ids.filter(has)
  const others = known('grants.paid', 'lease.paid', 'sources.inKind')
  const sources = sum('sources.equityCalled', ...ofLoans('draw'), ...others)
  const used = sum('uses.byMonth', ...known('sources.idle'))
  const scale = Math.max(
    uses.reduce((total, month) => total + month, 0),
    ...assets.map(Math.abs),
    1,
  )
  const receipts = sum(
    'revenue.total',
    'sources.equityCalled',
    'sources.debtDrawn',
    'cash.support',
    'terminal.proceeds',
    ...others,
  )
  const payments = sum(
    'opex.total',
    'workingCapital.change',
    'tax.paid',
    ...known('vat.change'),
    'capex.total',
    ...['interest', 'fees', 'principal', ...(plan.finance.sweepShare > 0 ? ['swept'] : [])]
      .flatMap(ofLoans)
      .filter(has),
    'equity.preferredDividends',
    'equity.redeemed',
    'equity.dividends',
    'equity.liquidation',
    ...(plan.finance.shareholderLoan ? ['shareholderLoan.interestPaid', 'shareholderLoan.repaid'] : []),
    ...(plan.finance.capitalReduction ? ['equity.capitalReturned'] : []),
    ...known('letterOfCredit.fees', 'lease.interest', 'lease.principal'),
  )
  const replacement = plan.finance.replacement ? ['replacement.balance'] : []
  const accounts = sum('cash.balance', 'reserve.balance', ...replacement)
  let cash = 0
  let worst = 0
  for (let t = 0; t < plan.meta.horizonMonths; t++) {
    cash += receipts(t) - payments(t)
    const held = accounts(t)
    const off = [assets[t]! - claims(t), held - cash, sources(t) - used(t)]
    worst = Math.max(worst, ...off.map(Math.abs))
  }
  return worst / scale
}

/** Books that close, and no cash left at the end. */
export function booksClose(plan: Plan, observed: Observed): void {
  expect(worstDifference(plan, observed)).toBeLessThan(1e-6)
  expect(observed.series('cash.balance').at(-1)).toBe(0)
}
