import { describe, expect, it } from 'vitest'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { capital, firstOperation } from '#test/plans/money-plan.ts'
import { evaluated, relative } from '../observe.ts'

const lent = (terms: Partial<Tranche>, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.tranches = [loan(terms)]
    change(plan)
  })

/** Level payment on 1 by a rate a month over a number of months. */
const level = (rate: number, months: number) => rate / (1 - (1 + rate) ** -months)

describe('a rate by date', () => {
  // 6 % a year until 2027, 3 % from January 2028, the 24th month of the plan and the 18th of 60 payments.
  const { series } = lent({
    rate: {
      kind: 'path',
      rate: [
        { from: '2026-01', value: 0.06 },
        { from: '2028-01', value: 0.03 },
      ],
    },
  })
  const balance = series('debt.loan.balance')

  it('is what interest is charged at in its months', () => {
    expect(series('debt.loan.rateOfYear')[23]).toBe(0.06)
    for (const [month, rate] of [
      [23, 0.06],
      [24, 0.03],
    ] as const)
      expect(relative(series('debt.loan.interest')[month]!, (balance[month - 1]! * rate) / 12)).toBeLessThan(1e-9)
  })

  it('sets level payments anew on what is owed', () => {
    const before = capital * level(0.005, 60)
    expect(relative(series('debt.loan.service')[firstOperation]!, before)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.service')[23]!, before)).toBeLessThan(1e-9)
    const after = balance[23]! * level(0.0025, 42)
    for (const month of [24, 40, 65]) expect(relative(series('debt.loan.service')[month]!, after)).toBeLessThan(1e-9)
    expect(balance[65]).toBe(0)
  })
})

describe('a part due with the last payment', () => {
  const share = 0.4
  const residual = share * capital

  it('of level payments leaves them level on the rest, with interest on all: 24 bn with the 60th', () => {
    const { series, alert } = lent({ amortisation: { kind: 'level', balloonShare: share } })
    const regular = (capital - residual) * level(0.005, 60) + residual * 0.005
    for (const month of [firstOperation, 30, 64])
      expect(relative(series('debt.loan.service')[month]!, regular)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.service')[65]!, regular + residual)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.lastSum')[65]!, residual)).toBeLessThan(1e-9)
    expect(series('debt.loan.balance')[65]).toBe(0)
    expect(alert('balloon')).toBeUndefined()
  })

  it('of equal principal leaves 600 m a month', () => {
    const { series } = lent({ amortisation: { kind: 'equal-principal', balloonShare: share } })
    for (const month of [firstOperation, 40, 64])
      expect(relative(series('debt.loan.principal')[month]!, 0.6e9)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.principal')[65]!, 0.6e9 + residual)).toBeLessThan(1e-9)
  })

  it('is no service to set cash aside for, nor one that debt is sized by', () => {
    const { series } = lent({ amortisation: { kind: 'level', balloonShare: share } }, (plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 30e9 }
      plan.finance.reserve.months = 3
    })
    const part = 0.5 * ((capital - residual) * level(0.005, 60) + residual * 0.005)
    expect(relative(series('reserve.target')[62]!, 3 * part)).toBeLessThan(1e-9)
  })

  it('is what early repayment leaves of it', () => {
    const { series } = lent({ repaymentMonths: 36, amortisation: { kind: 'level', balloonShare: share } }, (plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 30e9 }
      plan.finance.sweepShare = 1
    })
    const paid = series('debt.loan.lastSum').reduce((all, month) => all + month, 0)
    expect(paid).toBeLessThan(0.5 * residual)
    expect(series('debt.loan.balance').at(-1)).toBe(0)
    expect(Math.min(...series('debt.loan.principal'))).toBe(0)
  })
})
