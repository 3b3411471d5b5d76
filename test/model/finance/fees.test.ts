import { describe, expect, it } from 'vitest'
import type { Tranche } from '#contract/finance.ts'
import { loan } from '#test/plans/loan.ts'
import { capital } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

const charged = (change: Partial<Tranche>, equity = 0) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: equity }
    plan.finance.tranches = [loan(change)]
  })

describe('fees', () => {
  it('upfront are a share of what is drawn, itself drawn: 60 ÷ (1 − 1 %)', () => {
    const { series, measure } = charged({ upfrontFee: 0.01 })
    expect(relative(measure('sources.debt'), capital / 0.99)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.fees')[5]!, capital / 99)).toBeLessThan(1e-9)
    expect(relative(measure('uses.total'), capital + capital / 99)).toBeLessThan(1e-9)
  })

  it('of commitment are half a percent a year on 72 billion for six months, of which none is drawn before the last', () => {
    // Each month's fee is drawn and lowers what is not drawn; month t owes d(t) = d(t−1) × (1 + i − c) + 72 × c.
    const { series } = charged({ commitment: 72e9, commitmentFee: 0.005 })
    let owed = 0
    for (let t = 0; t < 6; t++) {
      const fee = ((72e9 - owed) * 0.005) / 12
      const interest = (owed * 0.06) / 12
      expect(relative(series('debt.loan.fees')[t]!, fee)).toBeLessThan(1e-9)
      owed += fee + interest + (t === 5 ? capital : 0)
      expect(relative(series('debt.loan.balance')[t]!, owed)).toBeLessThan(1e-9)
    }
    expect(sum(series('debt.loan.fees').slice(6))).toBe(0)
  })

  it('and interest of construction are an asset, written off from operation to the end', () => {
    const { series } = charged({ upfrontFee: 0.01, commitment: 72e9, commitmentFee: 0.005 })
    const cost = sum(series('uses.fees')) + sum(series('uses.interest'))
    expect(relative(series('financing.bookValue')[5]!, cost)).toBeLessThan(1e-9)
    for (const month of series('financing.depreciation').slice(6, 71))
      expect(relative(month, cost / 66)).toBeLessThan(1e-9)
    for (const month of series('income.financingFees').slice(0, 6)) expect(month).toBe(0)
  })

  it('of the agent are paid for every month that begins with a debt, and are a cost', () => {
    const { series } = charged({ agencyFee: 1.2e9 })
    expect([...series('debt.loan.fees')].map((fee) => Math.round(fee))).toEqual([
      ...Array<number>(6).fill(0),
      ...Array<number>(60).fill(1e8),
      ...Array<number>(6).fill(0),
    ])
    expect(series('income.financingFees')).toEqual(series('debt.loan.fees'))
  })

  it('of the agent end when a sweep has repaid the loan', () => {
    const { series } = evaluated((plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 50e9 }
      plan.finance.sweepShare = 1
      plan.finance.tranches = [
        loan({ id: 'a', share: 0.3, agencyFee: 1.2e9 }),
        loan({ id: 'b', share: 0.7, rate: { kind: 'fixed', rate: 0.047 } }),
      ]
    })
    const gone = [...series('debt.a.balance')].findIndex((owed, t) => t > 6 && Math.abs(owed) < 1)
    expect(gone).toBeLessThan(24)
    expect(sum(series('debt.a.fees').slice(gone + 1))).toBe(0)
  })
})

describe('refinancing', () => {
  const refinanced = { month: '2028-07', rate: 0.03, fee: 0.02 }
  const before = charged({})
  const after = charged({ refinancing: refinanced })

  it('changes the rate from its month on, and the payments left with it', () => {
    // After 24 of 60 payments 36 are left: capital × (1+i)^24 less what was paid, at 0.25 % from then on.
    const owed = before.series('debt.loan.balance')[29]!
    const payment = (owed * 0.0025) / (1 - 1.0025 ** -36)
    expect(after.series('debt.loan.balance')[29]).toBe(owed)
    expect(relative(after.series('debt.loan.interest')[30]!, owed * 0.0025)).toBeLessThan(1e-9)
    for (let t = 31; t < 66; t++) expect(relative(after.series('cash.debtService')[t]!, payment)).toBeLessThan(1e-9)
    expect(after.series('debt.loan.balance')[65]).toBe(0)
  })

  it('costs its fee on what is owed then, once', () => {
    const fees = after.series('debt.loan.fees')
    expect(relative(fees[30]!, 0.02 * after.series('debt.loan.balance')[29]!)).toBeLessThan(1e-9)
    expect(sum(fees)).toBe(fees[30])
  })
})
