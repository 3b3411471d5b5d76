import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { customer } from '#test/plans/customer.ts'
import { loan } from '#test/plans/loan.ts'
import { capital, monthlyRevenue } from '#test/plans/money-plan.ts'
import { common } from '#test/plans/shareholders.ts'
import { evaluated, relative, sum } from '../observe.ts'

describe('working capital', () => {
  const { series } = evaluated((plan) => {
    plan.finance.workingCapital = { receivableDays: 45, payableDays: 30 }
    plan.opex.administration = 1.2e9
  })

  it('is 45 days of a month’s revenue owing less 30 days of its costs owed', () => {
    // 31 days of July 2026.
    expect(relative(series('workingCapital.receivable')[6]!, (monthlyRevenue * 45) / 31)).toBeLessThan(1e-9)
    expect(relative(series('workingCapital.payable')[6]!, (1e8 * 30) / 31)).toBeLessThan(1e-9)
    expect(series('workingCapital.payable')[5]).toBe(0)
  })

  it('takes up cash as it rises', () => {
    const operating = monthlyRevenue - 1e8 - (monthlyRevenue * 45) / 31 + (1e8 * 30) / 31
    expect(relative(series('cash.cfads')[6]!, operating)).toBeLessThan(1e-9)
    // August has as many days.
    expect(relative(series('cash.cfads')[7]!, monthlyRevenue - 1e8)).toBeLessThan(1e-9)
  })

  it('is settled in the last month', () => {
    expect(series('workingCapital.receivable').at(-1)).toBe(0)
    expect(series('workingCapital.payable').at(-1)).toBe(0)
    expect(Math.abs(sum(series('workingCapital.change')))).toBeLessThan(1)
  })
})

describe('deposits and prepaid cost', () => {
  const { series } = evaluated((plan) => {
    plan.finance.workingCapital = { receivableDays: 45, payableDays: 30, depositDays: 62, prepaidDays: 15 }
    plan.opex.administration = 1.2e9
  })

  it('are two months of July’s revenue owed to customers and half a month of its costs paid ahead', () => {
    expect(relative(series('workingCapital.deposits')[6]!, 2 * monthlyRevenue)).toBeLessThan(1e-9)
    expect(relative(series('workingCapital.prepaid')[6]!, (1e8 * 15) / 31)).toBeLessThan(1e-9)
  })

  it('bring and take cash: 1 billion less 1.45 owing, plus 0.1 owed to suppliers and 2 deposited, less 0.05 paid ahead', () => {
    const change = (monthlyRevenue * 45) / 31 + (1e8 * 15) / 31 - (1e8 * 30) / 31 - 2 * monthlyRevenue
    expect(relative(series('cash.cfads')[6]!, monthlyRevenue - 1e8 - change)).toBeLessThan(1e-9)
  })

  it('stand in the balance sheet and are settled in the last month', () => {
    const owed = series('debt.loan.balance')[6]! + series('workingCapital.payable')[6]! + 2 * monthlyRevenue
    expect(relative(series('balanceSheet.liabilities')[6]!, owed)).toBeLessThan(1e-9)
    expect(series('workingCapital.deposits').at(-1)).toBe(0)
    expect(series('workingCapital.prepaid').at(-1)).toBe(0)
    expect(Math.abs(sum(series('workingCapital.change')))).toBeLessThan(1)
  })
})

describe('the treasury', () => {
  const policy = (change: (plan: Plan) => void = () => undefined) =>
    evaluated((plan) => {
      plan.finance.tranches = [
        loan({ lender: 'policy', rate: { kind: 'linked', spread: 0 }, amortisation: { kind: 'bullet' } }),
      ]
      plan.terms.referenceRate = 0.06
      change(plan)
    })

  it('forgoes 0.25 % a month on 60 billion for five years', () => {
    const { series } = policy()
    for (const month of series('treasury.interestSubsidy').slice(6, 66))
      expect(relative(month, 0.0025 * capital)).toBeLessThan(1e-9)
    expect(sum(series('treasury.interestSubsidy').slice(66))).toBe(0)
  })

  it('grants what that is worth at 6 % a year, effective: 150 million × Σ 1.06^(−t ÷ 12)', () => {
    const { measure } = policy()
    const [month] = [1.06 ** (-1 / 12)]
    const granted = (0.0025 * capital * month ** 6 * (1 - month ** 60)) / (1 - month)
    expect(relative(measure('treasury.grantEquivalent'), granted)).toBeLessThan(1e-9)
  })

  it('grants nothing by a loan at the reference rate', () => {
    const { measure } = policy((plan) => (plan.terms.referenceRate = 0.03))
    expect(Math.abs(measure('treasury.grantEquivalent'))).toBeLessThan(1)
  })

  it('gets the national part of the tax', () => {
    const { series, measure } = policy((plan) => {
      plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
      plan.tax.localShare = 0.1
      plan.finance.sizing = { kind: 'equity', amount: capital }
    })
    // 2026 earns 6 billion: 1.2 to the state, 0.12 to the region.
    expect(relative(series('tax.national')[11]!, 1.2e9)).toBeLessThan(1e-9)
    expect(relative(measure('treasury.taxReceivedLifetime'), sum(series('tax.paid')) / 1.1)).toBeLessThan(1e-9)
  })

  it('puts in and gets what the public side does', () => {
    const { series, measure } = policy((plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 30e9 }
      plan.terms.shareholders = [common('state', 'public', 0.3), common('firms', 'private', 0.7)]
    })
    expect(relative(series('treasury.net')[5]!, -0.3 * 30e9)).toBeLessThan(1e-9)
    expect(relative(sum(series('treasury.net')), sum(series('class.public.flow')))).toBeLessThan(1e-9)
    // It pays its shares alone, and its part of what the last payment lacks, though a policy loan is drawn and repaid;
    // it gets what is paid on them: there is no tax.
    const paidIn = 0.3 * (30e9 + sum(series('cash.support')))
    expect(relative(measure('treasury.outLifetime'), paidIn)).toBeLessThan(1e-9)
    expect(relative(measure('treasury.inLifetime'), sum(series('class.public.distributions')))).toBeLessThan(1e-9)
  })

  it('gives the discount on hours: a quarter off 100 equivalents at 2,000 KRW an hour', () => {
    const { series, measure } = policy((plan) => {
      plan.fleet[0]!.tenure = {
        kind: 'owned',
        price: [{ from: '2026-01', value: 0 }],
        depositShare: 0,
        maintenanceRate: 0,
        resaleShare: 0,
      }
      plan.demand = [{ ...customer('poor', 100), discount: 0.25 }]
    })
    expect(relative(series('treasury.discountGiven')[6]!, 100 * 744 * 500)).toBeLessThan(1e-9)
    expect(relative(measure('treasury.discountLifetime'), sum(series('revenue.compute')) / 3)).toBeLessThan(1e-9)
  })
})
