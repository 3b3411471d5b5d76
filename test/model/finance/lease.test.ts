import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import type { Lease } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import { bought } from '#test/plans/deployments.ts'
import { capital } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** Machines for 12 billion in March 2026, half of them paid by a lessor; rents from July 2026 on. */
const leased = (terms: Partial<z.infer<typeof Lease>> = {}, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.fleet.push(bought(plan, '2026-03'))
    plan.finance.lease = { share: 0.5, rate: 0.06, rentMonths: 24, residualShare: 0.25, ...terms }
    change(plan)
  })

/** PMT of 4.5 billion over 24 months at half a percent, and interest on the 1.5 billion that are left. */
const rent = (4.5e9 * 0.005) / (1 - 1.005 ** -24) + 1.5e9 * 0.005

describe('accelerators on lease', () => {
  const { series, measure } = leased()

  it('are paid by the lessor in its share, and equity and debt pay the rest', () => {
    expect(series('lease.paid')[2]).toBe(6e9)
    expect(measure('lease.total')).toBe(6e9)
    expect(relative(sum(series('sources.debtDrawn')), capital + 6e9 + 3 * 30e6 + debtInterest)).toBeLessThan(1e-12)
  })

  it('bear interest in construction, April to June, which the other sources pay', () => {
    expect(Array.from(series('lease.capitalisedInterest').slice(2, 7), Math.round)).toEqual([0, 30e6, 30e6, 30e6, 0])
    expect(series('lease.balance')[5]).toBe(6e9)
  })

  it('are paid for by 24 level rents and bought with the last', () => {
    const rents = series('lease.rent')
    for (let month = 6; month < 29; month++) expect(relative(rents[month]!, rent)).toBeLessThan(1e-12)
    expect(relative(rents[29]!, rent + 1.5e9)).toBeLessThan(1e-12)
    expect(sum(rents.slice(30))).toBe(0)
    expect(series('lease.balance')[29]).toBe(0)
    expect(measure('lease.peak')).toBe(6e9)
  })

  it('are owned in the books: depreciated in full, and owed', () => {
    const without = evaluated((plan) => {
      plan.fleet.push(bought(plan, '2026-03'))
    })
    expect(relative(series('assets.bookValue')[5]!, without.series('assets.bookValue')[5]!)).toBeLessThan(1e-3)
    expect(series('balanceSheet.liabilities')[5]! - series('balanceSheet.debt')[5]!).toBe(6e9)
  })

  it('cost interest, not rent, in profit', () => {
    expect(relative(series('income.interest')[6]! - series('debt.loan.interest')[6]!, 30e6)).toBeLessThan(1e-12)
  })

  it('are served before lenders: CFADS is after rents, project flow before them', () => {
    const operating = series('cash.operating')[6]!
    expect(relative(series('cash.cfads')[6]!, operating - rent)).toBeLessThan(1e-12)
    expect(series('project.flow')[6]).toBe(operating)
  })

  it('were never cash: neither the purchase nor the loan stands in the cash flow statement', () => {
    expect(relative(series('cashFlow.investing')[2]!, -6e9)).toBeLessThan(1e-12)
    expect(relative(series('cashFlow.financing')[2]!, 6e9)).toBeLessThan(1e-12)
  })
})

/** Interest of construction on what is drawn for the machines: half of them in March, at half a percent. */
const debtInterest = 6e9 * 1.005 ** 3 - 6e9 + 30e6 * (1.005 ** 2 + 1.005 + 1) - 3 * 30e6

describe('a lease', () => {
  it('without interest is repaid in equal parts', () => {
    const { series } = leased({ rate: 0, residualShare: 0 })
    for (let month = 6; month < 30; month++) expect(relative(series('lease.rent')[month]!, 250e6)).toBeLessThan(1e-12)
  })

  it('that the horizon cuts off is paid in the last month', () => {
    const { series } = leased({ rentMonths: 240 })
    expect(series('lease.balance')[70]).toBeGreaterThan(1.5e9)
    expect(series('lease.balance')[71]).toBe(0)
  })

  it('leaves a grant to pay for what the lessor does not', () => {
    const { series } = leased({}, (plan) => {
      plan.finance.grants = [{ id: 'state', name: 'State', giver: 'state', amount: 1e12, share: 0.5, from: '2026-01' }]
    })
    expect(series('grant.state.paid')[2]).toBe(3e9)
  })
})
