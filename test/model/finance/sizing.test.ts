import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { sizingCaps } from '#model/finance/sizing/sizing-kind.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { capital, monthlyRevenue } from '#test/plans/money-plan.ts'
import { evaluated, relative } from '../observe.ts'

const rate = 0.06 / 12

/** What 1 KRW a month is worth over so many months. */
const annuity = (months: number) => (1 - (1 + rate) ** -months) / rate

type Caps = Extract<Plan['finance']['sizing'], { kind: 'caps' }>

const capped = (caps: Partial<Caps>, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'caps', gearing: 1, dscr: 0.1, llcr: 0.1, ...caps }
    change(plan)
  })

describe('what limits the debt', () => {
  const binding = ({ measure }: ReturnType<typeof capped>) => sizingCaps[measure('sizing.binding') - 1]

  it('is what the shareholders commit', () => {
    const found = evaluated((plan) => (plan.finance.sizing = { kind: 'equity', amount: 15e9 }))
    expect(binding(found)).toBe('equity')
    expect(relative(found.measure('sources.equity'), 15e9)).toBeLessThan(1e-9)
    expect(relative(found.measure('sources.debt'), capital - 15e9)).toBeLessThan(1e-9)
  })

  it('is gearing: 60 % of 60 billion', () => {
    const found = capped({ gearing: 0.6 })
    expect(binding(found)).toBe('gearing')
    expect(relative(found.measure('sources.debt'), 0.6 * capital)).toBeLessThan(1e-9)
    expect(relative(found.measure('sources.gearing'), 0.6)).toBeLessThan(1e-9)
  })

  it('is cover: 1 billion a month over 60 months ÷ 1.5', () => {
    const found = capped({ dscr: 1.5 })
    expect(binding(found)).toBe('dscr')
    expect(relative(found.measure('sources.debt'), (monthlyRevenue * annuity(60)) / 1.5)).toBeLessThan(1e-9)
    expect(relative(found.measure('debt.minDscr'), 1.5)).toBeLessThan(1e-9)
  })

  it('is the value over the loan life: 1 billion a month over 60 months ÷ 1.6', () => {
    const found = capped({ llcr: 1.6 })
    expect(binding(found)).toBe('llcr')
    expect(relative(found.measure('sources.debt'), (monthlyRevenue * annuity(60)) / 1.6)).toBeLessThan(1e-9)
    expect(relative(found.measure('debt.llcr'), 1.6)).toBeLessThan(1e-9)
  })

  it('is the least of them', () => {
    expect(binding(capped({ gearing: 0.5, dscr: 1.5, llcr: 1.6 }))).toBe('gearing')
    expect(binding(capped({ gearing: 0.9, dscr: 1.7, llcr: 1.6 }))).toBe('dscr')
    expect(binding(capped({ gearing: 0.9, dscr: 1.5, llcr: 1.6 }))).toBe('llcr')
  })

  it('is the value over the loan life with its grace, where cover counts only what repays', () => {
    const found = capped(
      { llcr: 1.6 },
      (plan) => (plan.finance.tranches = [loan({ graceMonths: 6, repaymentMonths: 60 })]),
    )
    expect(relative(found.measure('sources.debt'), (monthlyRevenue * annuity(66)) / 1.6)).toBeLessThan(1e-9)
  })

  it('is all that is used where every cap allows more', () => {
    const found = capped({})
    expect(binding(found)).toBe('gearing')
    expect(found.measure('sources.equity')).toBe(0)
  })
})

describe('cover over the life', () => {
  it('of the loan is 60 months of revenue at 0.5 %, of the project 66, over 60 billion', () => {
    const { measure } = evaluated()
    expect(relative(measure('debt.llcr'), (monthlyRevenue * annuity(60)) / capital)).toBeLessThan(1e-9)
    expect(relative(measure('debt.plcr'), (monthlyRevenue * annuity(66)) / capital)).toBeLessThan(1e-9)
  })

  it('of two loans is discounted at what they cost together: half at 4 %, half at 8 %, repaid at once', () => {
    const { measure } = evaluated((plan) => {
      const half = (id: string, rate: number) =>
        loan({ id, share: 0.5, rate: { kind: 'fixed', rate }, amortisation: { kind: 'bullet' } })
      plan.finance.tranches = [half('a', 0.04), half('b', 0.08)]
    })
    expect(relative(measure('debt.llcr'), (monthlyRevenue * annuity(60)) / capital)).toBeLessThan(1e-9)
  })

  it('of the loan is its DSCR where that is sculpted', () => {
    const dscr = (monthlyRevenue * annuity(60)) / capital
    const { measure } = evaluated((plan) => (plan.finance.tranches = [loan({ amortisation: sculpted(dscr) })]))
    expect(relative(measure('debt.llcr'), dscr)).toBeLessThan(1e-9)
  })
})
