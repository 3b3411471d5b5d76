import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { capital, monthlyRevenue } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

const rate = 0.06 / 12
const equity = 30e9
const debt = capital - equity
const payment = (debt * rate) / (1 - (1 + rate) ** -60)

/** Half equity, 580 million of debt service a month from 1 billion. */
const half = (change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: equity }
    change(plan)
  })

/** Revenue halves from 2028 on for a year: 500 million a month. */
const famine = (plan: Plan) => {
  const [first] = plan.fleet
  const second = { ...structuredClone(first!), id: 'second', order: '2029-01', leadMonths: 0 }
  plan.fleet = [
    { ...first!, serviceMonths: 18 },
    { ...structuredClone(first!), id: 'lean', count: 400, order: '2028-01', leadMonths: 0, serviceMonths: 12 },
    second,
  ]
}

describe('the debt service reserve', () => {
  const { series } = half((plan) => (plan.finance.reserve.months = 6))

  it('aims at the service of the six months to come, less as the loan ends, nothing at the end', () => {
    expect(relative(series('reserve.target')[6]!, 6 * payment)).toBeLessThan(1e-9)
    expect(relative(series('reserve.target')[62]!, 3 * payment)).toBeLessThan(1e-9)
    expect(series('reserve.target')[65]).toBe(0)
    expect(series('reserve.target')[5]).toBe(0)
  })

  it('is filled from what cash has after service: 420 million a month for eight months and a part', () => {
    const spare = monthlyRevenue - payment
    const months = Math.floor((6 * payment) / spare)
    for (let k = 0; k < months; k++) {
      expect(relative(series('reserve.funded')[6 + k]!, spare)).toBeLessThan(1e-9)
      expect(relative(series('reserve.balance')[6 + k]!, (k + 1) * spare)).toBeLessThan(1e-9)
    }
    expect(relative(series('reserve.balance')[6 + months]!, 6 * payment)).toBeLessThan(1e-9)
    expect(sum(series('equity.dividends').slice(0, 6 + months))).toBe(0)
  })

  it('lets go of what exceeds its target, a payment a month, and holds nothing at the end', () => {
    for (let t = 60; t < 66; t++) expect(relative(series('reserve.released')[t]!, payment)).toBeLessThan(1e-9)
    expect(series('reserve.balance').at(-1)).toBe(0)
  })

  it('pays before the shareholders do', () => {
    const lean = (months: number) =>
      half((plan) => {
        famine(plan)
        plan.finance.reserve.months = months
        // Dividends of December 2027 leave nothing in cash.
        plan.finance.distributionMonth = 12
      })
    const short = payment - monthlyRevenue / 2
    const without = lean(0)
    expect(relative(without.series('cash.support')[25]!, short)).toBeLessThan(1e-9)
    const { series } = lean(6)
    const used = series('reserve.used')
    expect(sum(used)).toBeGreaterThan(0)
    for (let t = 0; t < used.length; t++)
      if (series('cash.support')[t]! > 0) expect(series('reserve.balance')[t]).toBe(0)
    expect(sum(series('cash.support'))).toBe(0)
  })
})

describe('the lock-up', () => {
  // 1 billion ÷ 580 million: 1.724.
  it('keeps cash in the company below its cover, until the debt is served no more', () => {
    const open = half((plan) => (plan.finance.lockUp.dscr = 1.7))
    const locked = half((plan) => (plan.finance.lockUp.dscr = 1.8))
    const paid = ({ series }: typeof open, from: number, to: number) => sum(series('equity.dividends').slice(from, to))
    // From a year after construction on the cover is tested.
    expect(paid(open, 18, 66)).toBeGreaterThan(10e9)
    expect(paid(locked, 18, 66)).toBe(0)
    expect(locked.alert('cash-trapped')).toMatchObject({ severity: 'amber', month: 15 })
    expect(relative(sum(open.series('equity.distributions')), sum(locked.series('equity.distributions')))).toBeLessThan(
      1e-9,
    )
    const [april] = [27]
    expect(locked.series('equity.trappedCash')[april]).toBe(locked.series('cash.balance')[april])
  })
})

describe('a sweep', () => {
  it('repays early with half of what is spare, and the payments left with it', () => {
    const { series } = half((plan) => (plan.finance.sweepShare = 0.5))
    // Month 6: 1,000 − 580 are spare, of which half repays; the rest stays for dividends.
    const spare = monthlyRevenue - payment
    expect(relative(series('debt.loan.swept')[6]!, spare / 2)).toBeLessThan(1e-9)
    const owed = debt * (1 + rate) - payment - spare / 2
    expect(relative(series('debt.loan.balance')[6]!, owed)).toBeLessThan(1e-9)
    const next = (owed * rate) / (1 - (1 + rate) ** -59)
    expect(relative(series('cash.debtService')[7]!, next)).toBeLessThan(1e-9)
    expect(relative(series('debt.loan.swept')[7]!, (monthlyRevenue - next) / 2)).toBeLessThan(1e-9)
  })

  it('of all that is spare ends the debt years before maturity, and never takes it below zero', () => {
    const { series } = half((plan) => (plan.finance.sweepShare = 1))
    const owed = [...series('debt.loan.balance')]
    expect(Math.min(...owed)).toBeGreaterThan(-1e-3)
    // 30 billion at 0.5 % a month from 1 billion a month: ln(1 ÷ (1 − 0.15)) ÷ ln 1.005 = 32.6 months.
    expect(owed.findIndex((month, t) => t > 6 && month < 1)).toBe(6 + 32)
  })

  it('serves senior loans by what each owes, mezzanine none', () => {
    const { series } = half((plan) => {
      plan.finance.sweepShare = 0.5
      plan.finance.tranches = [
        loan({ id: 'a', share: 0.5, graceMonths: 12, repaymentMonths: 40 }),
        loan({ id: 'b', share: 0.3, rate: { kind: 'fixed', rate: 0.03 } }),
        loan({ id: 'm', share: 0.2, rank: 'mezzanine' }),
      ]
    })
    for (let t = 6; t < 30; t++) {
      const left = (id: string) => series(`debt.${id}.opening`)[t]! - series(`debt.${id}.principal`)[t]!
      const ratio = series('debt.a.swept')[t]! / series('debt.b.swept')[t]!
      expect(relative(ratio, left('a') / left('b'))).toBeLessThan(1e-9)
    }
    expect(() => series('debt.m.swept')).toThrow('no line')
  })

  it('leaves the minimum of cash', () => {
    const { series } = half((plan) => {
      plan.finance.sweepShare = 1
      plan.finance.minimumCash = 2e9
    })
    expect(series('debt.loan.swept')[6]).toBe(0)
    expect(relative(series('cash.balance')[20]!, 2e9)).toBeLessThan(1e-9)
  })
})

describe('mezzanine', () => {
  it('is served from what senior service and the reserve leave, else by the shareholders', () => {
    const { series } = half((plan) => {
      plan.finance.reserve.months = 6
      plan.finance.tranches = [loan({ id: 's', share: 0.6 }), loan({ id: 'm', share: 0.4, rank: 'mezzanine' })]
    })
    const senior = 0.6 * payment
    const mezzanine = 0.4 * payment
    // Month 6: 1,000 − 348 fill the reserve of 6 × 348; nothing is left for 232 of mezzanine.
    expect(relative(series('reserve.target')[6]!, 6 * senior)).toBeLessThan(1e-9)
    expect(relative(series('reserve.funded')[6]!, monthlyRevenue - senior)).toBeLessThan(1e-9)
    expect(relative(series('cash.support')[6]!, mezzanine)).toBeLessThan(1e-9)
    expect(series('cash.support')[10]).toBe(0)
    for (const month of series('cash.mezzanineService').slice(6, 66))
      expect(relative(month, mezzanine)).toBeLessThan(1e-9)
  })
})
