import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { evaluated, relative, seen } from '../observe.ts'

/** Debt by a cover of 1.3 over ten years of a billion a month, and more capital than that carries. */
const capped = (change: (plan: Plan) => void) =>
  evaluated((plan) => {
    plan.meta.horizonMonths = 150
    plan.sites[0]!.land.cost = 150e9
    plan.finance.sizing = { kind: 'caps', gearing: 1, dscr: 1.3, llcr: 0.1 }
    plan.finance.tranches = [loan({ repaymentMonths: 120, amortisation: sculpted(1.3) })]
    change(plan)
  })

describe('a cover of 1.3 that debt is sized and sculpted by', () => {
  it.each([0, 0.5])('is kept over every year where tax is paid in March, %d of it in August before', (interimShare) => {
    const { measure } = capped((plan) => {
      plan.tax.brackets = [{ upTo: null, rate: 0.22 }]
      plan.tax.interimShare = interimShare
    })
    expect(measure('debt.minDscr')).toBeGreaterThan(1.3 * (1 - 1e-9))
  })

  it('is kept where one of two loans has a year of grace', () => {
    const { measure } = capped((plan) => {
      plan.finance.tranches = [
        loan({ id: 'a', share: 0.5, repaymentMonths: 120, amortisation: sculpted(1.3) }),
        loan({ id: 'b', share: 0.5, graceMonths: 12, repaymentMonths: 108, amortisation: sculpted(1.3) }),
      ]
    })
    expect(measure('debt.minDscr')).toBeGreaterThan(1.3 * (1 - 1e-9))
  })

  it.each([0.14, 0.2])(
    'is kept by the interest of the first years where cash rises by a tenth a year, at %d',
    (rate) => {
      const { measure } = capped((plan) => {
        plan.economy.cpi = 0.1
        plan.finance.tranches = [
          loan({ rate: { kind: 'fixed', rate }, repaymentMonths: 120, amortisation: sculpted(1.3) }),
        ]
      })
      expect(relative(measure('debt.minDscr'), 1.3)).toBeLessThan(1e-9)
      expect(measure('sizing.binding')).toBe(3)
    },
  )

  it('is kept by a level loan where cash rises', () => {
    const { measure } = capped((plan) => {
      plan.economy.cpi = 0.05
      plan.finance.tranches = [loan({ repaymentMonths: 120 })]
    })
    expect(measure('debt.minDscr')).toBeGreaterThan(1.3 * (1 - 1e-9))
  })
})

it('pays dividends in the grace period of a loan without interest: nothing is served, so nothing can be short', () => {
  const { series } = evaluated((plan) => {
    plan.meta.horizonMonths = 130
    plan.finance.sizing = { kind: 'equity', amount: 30e9 }
    plan.finance.tranches = [loan({ rate: { kind: 'fixed', rate: 0 }, graceMonths: 36 })]
  })
  expect(series('equity.dividends')[27]).toBeGreaterThan(0)
})

it('tests cover as soon as twelve months of operation are over', () => {
  expect(evaluated().series('debt.dscrTested')[17]).toBe(1)
})

it('keeps every check with any fee that a plan may have', () => {
  const plan = money(({ finance }) => {
    finance.sizing = { kind: 'equity', amount: 30e9 }
    finance.tranches = [loan({ upfrontFee: 0.2 })]
  })
  expect(seen(plan).failed).toEqual([])
})

it('dates what the treasury gets by its payment', () => {
  const { series } = evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.tax.brackets = [{ upTo: null, rate: 0.2 }]
  })
  expect([series('treasury.net')[11], series('treasury.net')[14]]).toEqual([0, 1.2e9])
})

it('serves loans that are all mezzanine without a senior one, with a reserve and a sweep that then have nothing to do', () => {
  const { series, measure } = evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: 30e9 }
    plan.finance.tranches = [loan({ rank: 'mezzanine' })]
    plan.finance.reserve.months = 6
    plan.finance.sweepShare = 0.5
  })
  expect(measure('sources.debt')).toBeCloseTo(30e9, -1)
  expect(Math.max(...series('reserve.balance'), ...series('cash.sweep'))).toBe(0)
  expect(series('debt.loan.balance')[65]).toBe(0)
})

it('keeps to the greater of the cover of a loan and that of the sizing', () => {
  for (const [own, sized] of [
    [1.2, 1.3],
    [1.3, 1.2],
  ] as const) {
    const { measure } = capped((plan) => {
      plan.finance.sizing = { kind: 'caps', gearing: 1, dscr: sized, llcr: 0.1 }
      plan.finance.tranches = [loan({ repaymentMonths: 120, amortisation: sculpted(own) })]
    })
    expect(relative(measure('debt.minDscr'), 1.3)).toBeLessThan(1e-9)
  }
})

it('leaves a sculpted loan what a level one beside it does not take, and both are covered', () => {
  const { measure, series } = capped((plan) => {
    plan.finance.tranches = [
      loan({ id: 'a', share: 0.4, repaymentMonths: 96 }),
      loan({ id: 'b', share: 0.6, repaymentMonths: 120, amortisation: sculpted(1.3) }),
    ]
  })
  expect(measure('debt.minDscr')).toBeGreaterThan(1.3 * (1 - 1e-9))
  expect(relative(series('cash.debtService')[30]!, 1e9 / 1.3)).toBeLessThan(1e-9)
})

it('warns where a last sum takes the cover below that of the sizing, and only there', () => {
  const bullet = capped((plan) => {
    plan.finance.tranches = [loan({ repaymentMonths: 120, amortisation: { kind: 'bullet' } })]
  })
  // The value of ten years of CFADS over 1.3 falls due at once, in the last of 120 months of operation.
  expect(Math.max(...bullet.series('alert.cover-below-sizing').slice(0, 125))).toBe(0)
  expect(bullet.series('alert.cover-below-sizing')[125]).toBe(1)
  const level = capped((plan) => {
    plan.finance.tranches = [loan({ repaymentMonths: 120 })]
  })
  expect(Math.max(...level.series('alert.cover-below-sizing'))).toBe(0)
})
