import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { capital } from '#test/plans/money-plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'
import { evaluated, relative, sum } from '../observe.ts'

const equity = 30e9
const rate = 0.06 / 12
const payment = ((capital - equity) * rate) / (1 - (1 + rate) ** -60)
const spare = 1e9 - payment

type Terms = Parameters<typeof preferred>[2]

/** Half of 30 billion of equity in preferred shares at 6 %: 75 million accrue a month from July 2026 on. */
const owned = (terms: Terms = {}, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: equity }
    plan.terms.shareholders = [preferred('bank', 0.5, terms), common('firms', 'private', 0.5)]
    change(plan)
  })

const aprilOf = (year: number) => (year - 2026) * 12 + 3

describe('preferred shares', () => {
  it('accrue 75 million a month and are paid in April, the first time before cover is tested, common ones after it', () => {
    const { series } = owned()
    expect(relative(series('holder.bank.dividendDue')[14]!, 9 * 75e6)).toBeLessThan(1e-9)
    expect(relative(series('equity.preferredDividends')[aprilOf(2027)]!, 10 * 75e6)).toBeLessThan(1e-9)
    expect(relative(series('equity.preferredDividends')[aprilOf(2028)]!, 12 * 75e6)).toBeLessThan(1e-9)
    expect(relative(series('equity.dividends')[aprilOf(2028)]!, 22 * spare - 22 * 75e6)).toBeLessThan(1e-9)
    expect(series('holder.bank.dividendOwed')[aprilOf(2028)]).toBe(0)
    expect(series('equity.dividends')[aprilOf(2027)]).toBe(0)
  })

  it('are owed what is not paid where they are cumulative, and else lose it', () => {
    const locked = (cumulative: 'yes' | 'no') =>
      owned({ cumulative }, (plan) => (plan.finance.minimumCash = 1e12)).series('holder.bank.dividendDue')
    expect(relative(locked('yes')[aprilOf(2028)]!, 22 * 75e6)).toBeLessThan(1e-9)
    expect(relative(locked('yes')[aprilOf(2029)]!, 34 * 75e6)).toBeLessThan(1e-9)
    expect(relative(locked('no')[aprilOf(2028)]!, 12 * 75e6)).toBeLessThan(1e-9)
    expect(relative(locked('no')[aprilOf(2029)]!, 12 * 75e6)).toBeLessThan(1e-9)
  })

  it('are redeemed from their date on, from what preferred dividends leave, before common dividends', () => {
    const { series } = owned({ redeemFrom: '2028-04' })
    expect(series('equity.redeemed')[aprilOf(2027)]).toBe(0)
    const redeemed = 22 * spare - 22 * 75e6
    expect(relative(series('equity.redeemed')[aprilOf(2028)]!, redeemed)).toBeLessThan(1e-9)
    expect(series('equity.dividends')[aprilOf(2028)]).toBe(0)
    expect(relative(series('holder.bank.unredeemed')[aprilOf(2028)]!, 15e9 - redeemed)).toBeLessThan(1e-9)
    expect(relative(series('holder.bank.dividendAccrued')[30]!, (15e9 - redeemed) * 0.005)).toBeLessThan(1e-9)
    // Redeemed from profit: share capital stays (Commercial Act 343, 345).
    expect(relative(series('equity.shareCapital')[30]!, equity)).toBeLessThan(1e-9)
    const dividends = [...series('equity.dividends')]
    for (let t = 20; t < 71; t++) if (dividends[t]! > 0) expect(series('holder.bank.unredeemed')[t]).toBeLessThan(1)
  })

  it('are redeemed before their dividends where principal comes first: 4.2 bn in April 2027, though cover is locked', () => {
    const { series } = owned({ redeemFrom: '2026-01', order: 'principal-first' }, (plan) => {
      plan.finance.lockUp.dscr = 20
    })
    const [april] = [aprilOf(2027)]
    expect(relative(series('equity.redeemedFirst')[april]!, 10 * spare)).toBeLessThan(1e-9)
    expect(series('equity.preferredDividends')[april]).toBe(0)
    expect(relative(series('holder.bank.dividendOwed')[april]!, 10 * 75e6)).toBeLessThan(1e-9)
    expect(relative(series('holder.bank.redeemed')[april]!, 10 * spare)).toBeLessThan(1e-9)
    // 15 billion are back by April 2030: 46 months of 420 million are 19.3; the rest is dividends owed.
    const dividends = [...series('equity.preferredDividends')]
    const firstPaid = dividends.findIndex((month) => month > 0)
    expect(firstPaid).toBe(aprilOf(2029) + 12)
    expect(relative(sum(series('equity.redeemedFirst').slice(0, firstPaid + 1)), 15e9)).toBeLessThan(1e-9)
    expect(
      relative(dividends[firstPaid]!, Math.min(46 * spare - 15e9, series('holder.bank.dividendDue')[firstPaid]!)),
    ).toBeLessThan(1e-9)
    expect(sum(series('equity.dividends'))).toBe(0)
  })

  it('of either order: principal of one, then dividends of both, then principal of the other', () => {
    const { series } = evaluated((plan) => {
      plan.finance.sizing = { kind: 'equity', amount: equity }
      plan.terms.shareholders = [
        preferred('bank', 0.1, { redeemFrom: '2026-01', order: 'principal-first' }),
        { ...preferred('fund', 0.1, { redeemFrom: '2026-01' }), side: 'private' },
        common('firms', 'private', 0.8),
      ]
    })
    // 3 billion each at 6 %: ten months of 15 million to April 2027, from 4.2 billion.
    const [april] = [aprilOf(2027)]
    expect(relative(series('holder.bank.redeemed')[april]!, 3e9)).toBeLessThan(1e-9)
    for (const id of ['bank', 'fund'])
      expect(relative(series(`holder.${id}.preferredDividends`)[april]!, 10 * 15e6)).toBeLessThan(1e-9)
    expect(relative(series('holder.fund.redeemed')[april]!, 10 * spare - 3e9 - 0.3e9)).toBeLessThan(1e-9)
    expect(relative(series('equity.redeemed')[april]!, 10 * spare - 0.3e9)).toBeLessThan(1e-9)
  })

  it('get their principal and dividends first when the company ends', () => {
    // From May 2031 on: two months of 420 million, six of a billion: less than 15 billion of principal.
    const { series } = owned()
    const left = 2 * spare + 6e9
    expect(relative(series('equity.liquidation')[71]!, left)).toBeLessThan(1e-9)
    expect(relative(series('holder.bank.preferredLiquidation')[71]!, left)).toBeLessThan(1e-9)
    expect(series('holder.firms.entitled')[71]).toBe(0)
  })

  it('get no more than that, and common shares the rest', () => {
    const { series } = owned({}, (plan) => (plan.finance.terminal.facility = 1))
    // Eight months of dividends since April 2031.
    const claims = 15e9 + 8 * 75e6
    expect(relative(series('holder.bank.preferredLiquidation')[71]!, claims)).toBeLessThan(1e-9)
    expect(relative(series('holder.firms.entitled')[71]!, 2 * spare + 6e9 + capital - claims)).toBeLessThan(1e-9)
  })

  it('share by what each is due', () => {
    const { series } = evaluated((plan) => {
      plan.finance.sizing = { kind: 'equity', amount: equity }
      plan.terms.shareholders = [
        preferred('bank', 0.3),
        { ...preferred('fund', 0.3, { dividend: 0.12 }), side: 'private' },
        common('firms', 'private', 0.4),
      ]
      plan.finance.minimumCash = 22 * spare - 1485e6
    })
    // 9 billion each at 6 and at 12 %: 22 months of 45 and 90 million are due; half of it is there.
    expect(relative(series('holder.bank.preferredDividends')[27]!, 495e6)).toBeLessThan(1e-9)
    expect(relative(series('holder.fund.preferredDividends')[27]!, 990e6)).toBeLessThan(1e-9)
    expect(series('equity.dividends')[27]).toBe(0)
  })

  it('put in nothing but their part of the equity called: common shares alone pay what is missing', () => {
    const { series } = owned({}, (plan) => (plan.finance.sizing = { kind: 'equity', amount: 2e9 }))
    expect(sum(series('cash.support'))).toBeGreaterThan(1e9)
    expect(relative(sum(series('holder.bank.calls')), 1e9)).toBeLessThan(1e-9)
    expect(relative(sum(series('holder.firms.calls')), 1e9 + sum(series('cash.support')))).toBeLessThan(1e-9)
  })
})

describe('results by kind of share', () => {
  const { series, measure } = evaluated((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: equity }
    plan.terms.shareholders = [
      preferred('bank', 0.3),
      { ...preferred('fund', 0.2, { dividend: 0.12 }), side: 'private', hurdle: 0.08 },
      common('firms', 'private', 0.5),
    ]
  })

  it('take all holders of preferred shares together, whichever side they are on', () => {
    for (const t of [5, aprilOf(2028), 71])
      expect(
        relative(series('class.preferred.flow')[t]!, series('holder.bank.flow')[t]! + series('holder.fund.flow')[t]!),
      ).toBeLessThan(1e-9)
    expect(relative(sum(series('class.preferred.calls')), 15e9)).toBeLessThan(1e-9)
    expect(measure('class.preferred.peakExposure')).toBe(15e9)
    // 30 at 3 and 20 at 8 %.
    expect(series('class.preferred.hurdle')[0]).toBeCloseTo(0.05, 12)
    const paid = sum(series('class.preferred.distributions'))
    expect(relative(measure('class.preferred.multiple'), paid / 15e9)).toBeLessThan(1e-9)
  })

  it('and the common ones beside them', () => {
    for (const of of ['irr', 'npv', 'multiple', 'payback'])
      expect(measure(`class.common.${of}`)).toBe(measure(`holder.firms.${of}`))
  })

  it('are none where all shares are of one kind', () => {
    const { measure: alone } = evaluated((plan) => {
      plan.terms.shareholders = [common('state', 'public', 0.4), common('firms', 'private', 0.6)]
    })
    expect(alone('class.common.multiple')).toBeNaN()
  })
})

describe('the legal reserve', () => {
  it('takes a tenth of all cash dividends, preferred and common, to half the share capital', () => {
    const { series } = owned({}, (plan) => (plan.finance.legalReserve = { rate: 0.1, capitalShare: 0.5 }))
    const [first] = [aprilOf(2028)]
    const paid = series('equity.preferredDividends')[first]! + series('equity.dividends')[first]!
    expect(relative(series('equity.toLegalReserve')[first]!, paid / 10)).toBeLessThan(1e-9)
    const before = series('equity.preferredDividends')[aprilOf(2027)]!
    expect(relative(series('equity.legalReserve')[first]!, (paid + before) / 10)).toBeLessThan(1e-9)
  })

  it('ends at its share of the capital: 1 % of 30 billion', () => {
    const { series } = owned({}, (plan) => (plan.finance.legalReserve = { rate: 0.1, capitalShare: 0.01 }))
    expect(relative(series('equity.legalReserve')[70]!, 0.3e9)).toBeLessThan(1e-9)
  })

  it('is left out of what may be paid: earnings ÷ 1.1 where cash is plenty', () => {
    const { series } = owned({}, (plan) => {
      plan.finance.sizing = { kind: 'equity', amount: 60e9 }
      plan.finance.legalReserve = { rate: 0.1, capitalShare: 1 }
    })
    // By April 2027 nine months have earned a billion each; ten are in cash.
    const [april] = [aprilOf(2027)]
    const paid = series('equity.preferredDividends')[april]! + series('equity.dividends')[april]!
    expect(relative(paid, 9e9 / 1.1)).toBeLessThan(1e-9)
    expect(relative(series('equity.toLegalReserve')[april]!, 0.9e9 / 1.1)).toBeLessThan(1e-9)
  })
})
