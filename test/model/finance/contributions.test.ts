import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import type { InKind } from '#contract/terms.ts'
import { bought } from '#test/plans/deployments.ts'
import { capital } from '#test/plans/money-plan.ts'
import { common } from '#test/plans/shareholders.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** Land for 60 billion in June 2026, machines for 12 billion in March; 12 billion of cash in halves. */
const brought = (inKind: InKind[], change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.fleet.push(bought(plan, '2026-03'))
    plan.finance.sizing = { kind: 'equity', amount: 12e9 }
    plan.terms.shareholders = [{ ...common('state', 'public', 0.5), inKind }, common('firms', 'private', 0.5)]
    change(plan)
  })

const land: InKind = { what: 'land', site: 'home' }

describe('land that a shareholder brings', () => {
  const { series, measure } = brought([land])

  it('is a use and a source, beside the cash that equity and debt pay', () => {
    expect(series('holder.state.inKind')[5]).toBe(capital)
    expect(measure('sources.inKindTotal')).toBe(capital)
    expect(relative(measure('uses.total'), capital + 12e9)).toBeLessThan(1e-12)
    expect(relative(measure('sources.equity'), 12e9)).toBeLessThan(1e-12)
    expect(measure('sources.debt')).toBeLessThan(1)
  })

  it('is share capital, and paid in by who brings it', () => {
    expect(relative(series('equity.shareCapital')[5]!, capital + 12e9)).toBeLessThan(1e-12)
    expect(relative(sum(series('holder.state.calls')), capital + 6e9)).toBeLessThan(1e-12)
    expect(relative(sum(series('holder.firms.calls')), 6e9)).toBeLessThan(1e-12)
  })

  it('brings common shares for it: 66 of 72, and so of all that is paid', () => {
    expect(relative(series('holder.state.ofCommon')[70]!, 66 / 72)).toBeLessThan(1e-12)
    expect(relative(sum(series('holder.firms.entitled')), (6 / 72) * sum(series('equity.distributions')))).toBeLessThan(
      1e-12,
    )
  })

  it('was never cash', () => {
    expect(series('cashFlow.investing')[5]).toBe(0)
    expect(series('cashFlow.financing')[5]).toBe(0)
    expect(relative(series('project.flow')[5]!, -capital)).toBeLessThan(1e-12)
  })
})

describe('a hall and machines that a shareholder brings', () => {
  const { series } = brought(
    [
      { what: 'hall', site: 'home', hall: 'hall' },
      { what: 'accelerators', deployment: 'bought' },
    ],
    (plan) => {
      const [hall] = plan.sites[0]!.halls
      Object.assign(hall!, { shellCost: [{ from: '2026-01', value: 1.5e9 }], contingency: 0 })
      plan.tax.acquisition = { land: 0, building: 0.03, relief: 0 }
      plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    },
  )

  it('count as they are built and delivered: 10 a month, and 12 in March', () => {
    expect(Array.from(series('holder.state.inKind').slice(0, 7), (krw) => Math.round(krw / 1e6) / 1e3)).toEqual([
      10, 10, 22, 10, 10, 10, 0,
    ])
  })

  it('leave the tax on their acquisition to be paid in cash: 3 % of 60 in July', () => {
    expect(relative(series('hall.home.hall.acquisitionTax')[6]!, 1.8e9)).toBeLessThan(1e-12)
    expect(relative(series('cashFlow.investing')[6]!, -1.8e9)).toBeLessThan(1e-12)
  })
})

describe('what is brought', () => {
  it('counts as equity in the gearing cap: half of 72 is borrowed for the 60 of land', () => {
    const { measure } = brought([{ what: 'accelerators', deployment: 'bought' }], (plan) => {
      plan.finance.sizing = { kind: 'caps', gearing: 0.5, dscr: 0.1, llcr: 0.1 }
    })
    expect(relative(measure('sources.debt'), 36e9)).toBeLessThan(1e-9)
    expect(relative(measure('sources.equity'), 24e9)).toBeLessThan(1e-9)
    expect(relative(measure('sources.gearing'), 0.5)).toBeLessThan(1e-9)
  })

  it('moves who makes good what is missing', () => {
    const { series } = brought([land], (plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 0 }
    })
    expect(relative(series('holder.state.ofCommon')[70]!, 1)).toBeLessThan(1e-12)
  })

  it('is bought under a put by what private holders agreed to hold, where they were issued nothing', () => {
    const { series } = brought([land], (plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 0 }
      plan.terms.shareholders = [
        plan.terms.shareholders[0]!,
        common('firms', 'private', 0.3),
        common('fund', 'private', 0.2),
      ]
      plan.terms.put = { month: '2028-01', rate: 0.5 }
    })
    // 60 billion at 50 % a year from June 2026 to January 2028.
    const price = capital * 1.5 ** (19 / 12)
    expect(relative(series('put.paid')[24]!, price)).toBeLessThan(1e-9)
    expect(relative(series('holder.firms.putPrice')[24]!, 0.6 * price)).toBeLessThan(1e-9)
    expect(relative(series('holder.fund.putPrice')[24]!, 0.4 * price)).toBeLessThan(1e-9)
  })

  it('is not for a lessor to pay too', () => {
    const { series } = brought([{ what: 'accelerators', deployment: 'bought' }], (plan) => {
      plan.finance.lease = { share: 1, rate: 0.06, rentMonths: 24, residualShare: 0 }
    })
    expect(sum(series('lease.paid'))).toBe(0)
  })
})
