import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { capital, monthlyRevenue } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

const rate = 0.06 / 12
const debt = 30e9
const payment = (debt * rate) / (1 - (1 + rate) ** -60)

/** Half equity, 580 million of debt service a month from 1 billion, and a letter at 1.2 % a year for six months of it. */
const withLetter = (change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: capital - debt }
    plan.finance.reserve = { months: 6, letterOfCredit: { fee: 0.012 } }
    change(plan)
  })

describe('a letter of credit for the reserve', () => {
  const { series } = withLetter()

  it('covers six months of service from July 2026, fewer as the loan ends, and none of the last month', () => {
    expect(relative(series('letterOfCredit.secured')[6]!, 6 * payment)).toBeLessThan(1e-9)
    expect(relative(series('letterOfCredit.secured')[62]!, 3 * payment)).toBeLessThan(1e-9)
    expect(series('letterOfCredit.secured')[5]).toBe(0)
    expect(series('letterOfCredit.secured')[65]).toBe(0)
  })

  it('costs a thousandth a month of what it covered: of 54 × 6 + 5 + 4 + 3 + 2 + 1 payments in all', () => {
    expect(series('letterOfCredit.fees')[6]).toBe(0)
    expect(relative(series('letterOfCredit.fees')[7]!, 6 * payment * 0.001)).toBeLessThan(1e-9)
    expect(relative(sum(series('letterOfCredit.fees')), 339 * payment * 0.001)).toBeLessThan(1e-9)
  })

  it('holds no cash: what service and fees leave of 66 months of revenue is paid out', () => {
    expect(sum(series('reserve.balance'))).toBe(0)
    const left = 66 * monthlyRevenue - 60 * payment - 339 * payment * 0.001
    expect(relative(sum(series('equity.distributions')), left)).toBeLessThan(1e-9)
    const cash = monthlyRevenue - payment - 6 * payment * 0.001
    expect(relative(series('cash.afterSenior')[7]! - series('cash.opening')[7]!, cash)).toBeLessThan(1e-9)
  })

  it('lowers profit by its fee', () => {
    const before = monthlyRevenue - series('debt.loan.interest')[7]! - 6 * payment * 0.001
    expect(relative(series('income.beforeTax')[7]!, before)).toBeLessThan(1e-9)
  })

  it('takes months like this one where the fee decides the tax that sculpted service bears', () => {
    const { series: of } = withLetter((plan) => {
      plan.finance.tranches = [loan({ amortisation: sculpted(2) })]
      plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
    })
    expect(of('letterOfCredit.secured')[20]).toBe(6 * of('debt.loan.service')[20]!)
  })
})
