import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { bought } from '#test/plans/deployments.ts'
import { capital, monthlyRevenue } from '#test/plans/money-plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** All equity: 1 billion a month from July 2026, paid out each December and at the end, in December 2031. */
const ownMoney = (change: (plan: Plan) => void) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: capital }
    plan.finance.distributionMonth = 12
    plan.terms.shareholders = [common('state', 'public', 0.4), common('firms', 'private', 0.6)]
    change(plan)
  })

const lending =
  (terms: Partial<NonNullable<Plan['finance']['shareholderLoan']>>) =>
  ({ finance }: Plan) => {
    finance.shareholderLoan = { share: 0.5, rate: 0.06, interestFrom: '2026-01', repayFrom: '2099-01', ...terms }
  }

describe('a loan of the shareholders', () => {
  it('is half of what they put in: 30 of 60 billion in June 2026', () => {
    const { series } = ownMoney(lending({}))
    expect(series('shareholderLoan.drawn')[5]).toBe(30e9)
    expect(series('equity.shareCapital')[5]).toBe(30e9)
    expect(series('equity.calls')[5]).toBe(capital)
  })

  it('is paid its interest before dividends: six months to December, each on what is owed', () => {
    const { series } = ownMoney(lending({}))
    const interest = 30e9 * (1.005 ** 6 - 1)
    expect(relative(series('shareholderLoan.interestPaid')[11]!, interest)).toBeLessThan(1e-12)
    expect(series('shareholderLoan.interestOwed')[11]).toBe(0)
    expect(
      relative(series('holder.firms.entitled')[11]!, 0.6 * sum(series('equity.distributions').slice(0, 12))),
    ).toBeLessThan(1e-12)
  })

  it('lowers profit by its interest as it accrues', () => {
    const { series } = ownMoney(lending({}))
    expect(relative(series('income.beforeTax')[7]!, monthlyRevenue - 30e9 * 1.005 * 0.005)).toBeLessThan(1e-12)
  })

  it('accrues until interest is due: 65 months of 30 billion by November 2031', () => {
    const { series } = ownMoney(lending({ interestFrom: '2099-01' }))
    expect(sum(series('shareholderLoan.interestPaid').slice(0, 71))).toBe(0)
    expect(relative(series('shareholderLoan.interestOwed')[70]!, 30e9 * (1.005 ** 65 - 1))).toBeLessThan(1e-9)
  })

  it('is repaid from spare cash before dividends: interest, then 6 billion less it in December 2026', () => {
    const { series } = ownMoney(lending({ repayFrom: '2026-01' }))
    const interest = 30e9 * (1.005 ** 6 - 1)
    expect(relative(series('shareholderLoan.repaid')[11]!, 6e9 - interest)).toBeLessThan(1e-9)
    expect(series('equity.dividends')[11]).toBe(0)
  })

  it('becomes capital in the last month where cash does not pay it', () => {
    const { series } = ownMoney((plan) => {
      lending({ share: 1, rate: 0.3, interestFrom: '2099-01' })(plan)
    })
    expect(series('shareholderLoan.converted')[71]).toBeGreaterThan(60e9)
    expect(series('shareholderLoan.principal')[71]).toBe(0)
    expect(series('equity.liquidation')[71]).toBe(0)
    // All cash goes to the loan: 66 months of revenue.
    expect(relative(sum(series('equity.distributions')), 66 * monthlyRevenue)).toBeLessThan(1e-9)
  })

  it('is none of the preferred shareholders’', () => {
    const { series } = ownMoney((plan) => {
      plan.terms.shareholders = [preferred('bank', 0.4), common('firms', 'private', 0.6)]
      lending({})(plan)
    })
    expect(relative(series('shareholderLoan.drawn')[5]!, 0.5 * 0.6 * capital)).toBeLessThan(1e-12)
  })
})

/** Ten-year plant for 30 billion beside 30 billion of land: depreciation of 250 million a month. */
const capitalBack = (floor: number) =>
  ownMoney((plan) => {
    const [site] = plan.sites
    site!.land.cost = 30e9
    site!.grid.substation = 30e9
    site!.grid.construction = { from: '2026-06', to: '2026-06' }
    site!.grid.lifeMonths = 120
    plan.finance.capitalReduction = { from: '2027-01', floor }
  })

describe('capital given back', () => {
  it('is the cash that depreciation keeps from dividends, from its date on', () => {
    const { series } = capitalBack(0)
    // December 2026: retained to November, 5 of 6 months of profit, is paid; the rest waits until 2027.
    expect(series('equity.capitalReturned')[11]).toBe(0)
    expect(series('equity.heldBack')[11]).toBeGreaterThan(0)
    expect(series('equity.capitalReturned')[23]).toBeGreaterThan(0)
    const cash = series('cash.balance')
    expect(cash[23]).toBe(0)
    expect(relative(series('equity.shareCapital')[23]!, capital - series('equity.capitalReturned')[23]!)).toBeLessThan(
      1e-12,
    )
  })

  it('ends at the floor, and what is then left is held back', () => {
    const { series, measure } = capitalBack(59e9)
    expect(relative(sum(series('equity.capitalReturned')), 1e9)).toBeLessThan(1e-9)
    expect(relative(series('equity.shareCapital')[71]!, 59e9)).toBeLessThan(1e-9)
    expect(measure('equity.mostHeldBack')).toBe(Math.max(...series('equity.heldBack')))
    expect(measure('equity.mostHeldBack')).toBeGreaterThan(0)
  })
})

describe('a reserve for replacement', () => {
  // 12 billion of machines in January 2028, a year ahead 1 billion a month.
  const { series } = ownMoney((plan) => {
    plan.fleet.push(bought(plan, '2028-01'))
    plan.finance.replacement = { monthsAhead: 12 }
  })
  const spent = series('cash.laterCapex')

  it('sets a twelfth of the spending aside in each of the twelve months before', () => {
    const month = Array.from(spent).findIndex((krw) => krw > 0)
    expect(month).toBe(24)
    for (let k = 1; k <= 12; k++)
      expect(relative(series('replacement.target')[month - 13 + k]!, (spent[month]! * k) / 12)).toBeLessThan(1e-9)
    expect(series('replacement.target')[month - 13]).toBe(0)
  })

  it('is filled from cash before anyone is paid, and let go as it is spent', () => {
    expect(relative(series('replacement.balance')[23]!, spent[24]!)).toBeLessThan(1e-9)
    expect(relative(series('replacement.released')[24]!, spent[24]!)).toBeLessThan(1e-9)
    expect(series('replacement.balance')[24]).toBeLessThan(1)
    expect(sum(series('cash.support'))).toBe(0)
  })
})
