import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { placesIn, placesOf } from '#specimens/places.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'

/** The three differences that must vanish in every month, as parts of total uses, read from the lines themselves. */
function differences(plan: Plan) {
  const { centre, evaluation, checks } = evaluatePlan(plan)
  const series = (id: string) => evaluation.series(centre.model.lines.get(id)!)
  const sum =
    (...ids: string[]) =>
    (t: number) =>
      ids.reduce((total, id) => total + series(id)[t]!, 0)
  const assets = series('balanceSheet.assets')
  const claims = sum('balanceSheet.liabilities', 'balanceSheet.equity')
  const uses = series('uses.byMonth')
  const ofLoans = (line: string) => plan.finance.tranches.map(({ id }) => `debt.${id}.${line}`)
  const known = (...ids: string[]) => ids.filter((id) => centre.model.lines.has(id))
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
      .filter((line) => centre.model.lines.has(line)),
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
  return { worst: worst / scale, failed: checks.filter((check) => !check.ok), checks, series }
}

describe('integrity of presets', () => {
  it.each([...presets.keys()])('%s: balance sheet, cash, sources and uses below 1e-6 of uses in every month', (id) => {
    const { worst, failed, checks } = differences(presets.get(id)!)
    expect(failed).toEqual([])
    expect(worst).toBeLessThan(1e-6)
    expect(checks.map((check) => check.id).toSorted()).toEqual(
      [
        'balance-sheet',
        'cash',
        'cash-flow',
        'sources-uses',
        'balances-roll',
        'debt-not-negative',
        'debt-repaid',
        'interest',
        'capitalised-interest',
        'depreciation',
        'tax-losses',
        'tax-credits',
        'working-capital',
        'tax-paid',
        'dividends',
        'waterfall',
        'capital-calls',
        'distributions',
        'payout-order',
        'paid-out',
        'cfads',
        'early-repayment',
        'project-flow',
        'reserve',
        'tax-charged',
        'tax-dated',
        'totals',
        'proceeds',
        'cover',
        'levelised',
        'treasury',
        ...(presets.get(id)!.terms.put ? ['put'] : []),
        'preferred',
        ...(presets.get(id)!.tax.vat ? ['vat'] : []),
        ...(presets.get(id)!.tax.acquisition ? ['acquisition'] : []),
        ...(presets.get(id)!.tax.property ? ['property-tax'] : []),
        ...(presets.get(id)!.costs ? ['cost-items'] : []),
        'ownership',
        'phases',
        'racks-in-positions',
        'hall-within-room',
        'power-within-grid',
        'rack-power',
        'average-within-peak',
        'pue-floor',
        'energy-billed',
        'demand-billed',
        'band-hours',
        'hours-sold',
        'hours-accounted',
        'indices',
        'loan-terms',
        'payouts-due',
        'credits-due',
        'reserve-target',
        'spending',
        'running-cost',
        'power-billed',
        'days-owed',
        'billed',
        'years',
        'rates',
        'present-values',
        'finite',
        'units',
        'inputs',
      ].toSorted(),
    )
  })
})

describe('integrity of any plan', () => {
  it('holds for 400 random valid plans, which between them have all that the schema of a plan allows', () => {
    const had = new Set<string>()
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { worst, failed, series } = differences(plan)
        expect(failed).toEqual([])
        expect(worst).toBeLessThan(1e-6)
        expect(series('cash.balance').at(-1)).toBe(0)
        for (const place of placesIn(Plan, plan)) had.add(place)
      }),
      { numRuns: 400, seed: seeds.integrity },
    )
    expect(placesOf(Plan).filter((place) => !had.has(place))).toEqual([])
  }, 180_000)
})
