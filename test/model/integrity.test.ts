import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { worstDifference } from './any-plan/accounts.ts'
import { observe } from './observe.ts'

describe('integrity of presets', () => {
  it.each([...presets.keys()])('%s: balance sheet, cash, sources and uses below 1e-6 of uses in every month', (id) => {
    const plan = presets.get(id)!
    const observed = observe(plan)
    expect(observed.failed).toEqual([])
    expect(worstDifference(plan, observed)).toBeLessThan(1e-6)
    expect(observed.outcome.checks.map((check) => check.id).toSorted()).toEqual(
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
