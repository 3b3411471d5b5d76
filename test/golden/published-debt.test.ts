import { describe, expect, it } from 'vitest'
import { sizeYearly, type YearlySizing } from '#model/finance/yearly-sizing.ts'
import { capped, type PublishedDebt, sized, uncovered } from './published-debt.ts'

const named = <T extends PublishedDebt>(cases: readonly T[]) => cases.map((found): [string, T] => [found.name, found])

const off = (value: number, printed: number) => Math.abs(value - printed)

const worth = (row: readonly number[], rate: number) => row.reduce((sum, value, t) => sum + value / (1 + rate) ** t, 0)

function expectPublished({ debt, payments, balances }: YearlySizing, published: PublishedDebt) {
  expect(off(debt, published.debt)).toBeLessThanOrEqual(published.within)
  for (const [year, service] of (published.service ?? []).entries())
    expect(off(payments[year + 1]!, service)).toBeLessThanOrEqual(published.serviceWithin!)
  expect(balances.at(-1)).toBe(0)
}

describe('debt sized by cover, as others print it', () => {
  it.each(named(sized))('%s', (_, published) => {
    expectPublished(sizeYearly(published.loan), published)
  })

  it('cash that grows from 150 to 250, of which only 800 is lent: 80 of interest, 20 repaid, 1.52 in the last year', () => {
    const { loan } = sized.find(({ name }) => name === 'cash that grows from 150 to 250')!
    const { debt, payments, interest } = sizeYearly({ ...loan, cost: 800 })
    expect(debt).toBeCloseTo(800, 9)
    expect(interest[1]).toBeCloseTo(80, 9)
    expect(payments[1]! - interest[1]!).toBeCloseTo(20, 9)
    expect(off(worth([0, ...loan.cfads], 0.1), 1201.4)).toBeLessThan(0.05)
    expect(off(250 / payments[10]!, 1.52)).toBeLessThan(0.005)
  })
})

describe('less debt than cover allows, as others print it', () => {
  it.each(named(capped))('%s: the same sum, repaid early at its cover', (_, published) => {
    const { loan, debt, within } = published
    const found = sizeYearly(loan)
    expect(off(found.debt, debt)).toBeLessThanOrEqual(within)
    expect(off(found.payments[1]!, loan.cfads[0]! / loan.dscr)).toBeLessThan(1e-6)
    expect(found.balances.at(-2)).toBe(0)
  })

  it.each(named(capped))('%s: the same service at the cover it comes to', (_, published) => {
    expectPublished(sizeYearly({ ...published.loan, dscr: published.cover }), published)
  })
})

describe('debt whose interest some years do not cover', () => {
  it.each(named(uncovered))('%s: others lend what is covered, here the value of cash ÷ cover', (_, published) => {
    const { rate, dscr, cfads } = published.loan
    // Its interest is what the first year pays at its cover: no year of theirs is below it.
    expect(off(published.debt * rate, cfads[0]! / dscr)).toBeLessThan(0.01)
    const found = sizeYearly(published.loan)
    expect(off(found.debt, worth([0, ...cfads], rate) / dscr)).toBeLessThan(1e-6)
    expect(found.payments[1]).toBe(found.interest[1])
    expect(found.payments[1]).toBeGreaterThan(cfads[0]! / dscr)
  })
})
