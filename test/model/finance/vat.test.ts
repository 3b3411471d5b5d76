import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { plainDeployment } from '#test/plans/deployments.ts'
import { monthlyRevenue } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

/** 60 billion of buildings over January to June 2026, of a company that sells for 1 billion a month from July on. */
const built = (settlementMonths: number, change: (plan: Plan) => void = () => undefined) =>
  evaluated((plan) => {
    const [site] = plan.sites
    const [hall] = site!.halls
    site!.land.cost = 5e9
    Object.assign(hall!, {
      shellCost: [{ from: '2026-01', value: 1.5e9 }],
      contingency: 0,
      construction: { from: '2026-01', to: '2026-06' },
    })
    plan.opex.administration = 1.2e9
    plan.opex.insuranceRate = 0.01
    plan.finance.sizing = { kind: 'equity', amount: 200e9 }
    plan.tax.vat = { rate: 0.1, taxedShare: 1, settlementMonths }
    change(plan)
  })

describe('VAT', () => {
  const { series, failed } = built(2)

  it('is paid on building and administration, not on land, wages or insurance', () => {
    // A tenth of 10 billion of building and of 0.1 billion of administration; June pays for land of 5 billion too.
    for (const month of [0, 5]) expect(relative(series('vat.input')[month]!, 1.01e9)).toBeLessThan(1e-9)
    expect(series('opex.insurance')[12]).toBeGreaterThan(0)
    expect(relative(series('vat.input')[12]!, 0.01e9)).toBeLessThan(1e-9)
    expect(relative(series('vat.output')[12]!, monthlyRevenue / 10)).toBeLessThan(1e-9)
  })

  it('waits for two months: of the last two of building 2.02, of selling 0.18 owed', () => {
    expect(relative(series('vat.receivable')[5]!, 2.02e9)).toBeLessThan(1e-9)
    // July: 1.01 of June and 0.01 less 0.1 of July.
    expect(relative(series('vat.receivable')[6]!, 0.92e9)).toBeLessThan(1e-9)
    expect(series('vat.receivable')[7]).toBe(0)
    expect(relative(series('vat.payable')[7]!, 0.18e9)).toBeLessThan(1e-9)
  })

  it('is funded once, at the most that ever waits', () => {
    const funded = Array.from(series('vat.funded').slice(0, 6), (month) => Math.round(month / 1e4) / 1e5)
    expect(funded).toEqual([1.01, 1.01, 0, 0, 0, 0])
    expect(relative(sum(series('vat.funded')), 2.02e9)).toBeLessThan(1e-9)
  })

  it('comes back as cash, beside CFADS, and is settled in the last month', () => {
    // June’s 2.02 wait; July gets 1.01 of May back, pays 0.01 and charges 0.1.
    expect(relative(series('vat.change')[6]!, -1.1e9)).toBeLessThan(1e-9)
    const operating = monthlyRevenue - series('opex.total')[6]!
    expect(relative(series('cash.cfads')[6]!, operating)).toBeLessThan(1e-9)
    expect(series('vat.unsettled').at(-1)).toBe(0)
    expect(Math.abs(sum(series('vat.change')))).toBeLessThan(1)
    expect(failed).toEqual([])
  })

  it('is nobody’s profit: without it the shareholders get as much in all, if no loan funds it', () => {
    const gain = (of: ReturnType<typeof built>) =>
      sum(of.series('equity.distributions')) - sum(of.series('equity.calls'))
    const equity = (plan: Plan) => {
      plan.finance.tranches[0]!.rate = { kind: 'fixed', rate: 0 }
    }
    const without = built(2, (plan) => {
      equity(plan)
      plan.tax.vat = undefined
    })
    expect(relative(gain(built(2, equity)), gain(without))).toBeLessThan(1e-9)
  })

  it('is charged on accelerators that are sold in operation, and waits like that of sales', () => {
    const sells = (resaleShare: number) =>
      built(2, (plan) => {
        const price = [{ from: '2026-01', value: 1e8 }]
        plan.fleet.push({
          ...plainDeployment,
          id: 'own',
          count: 100,
          serviceMonths: 24,
          tenure: { kind: 'owned', price, depositShare: 0, maintenanceRate: 0, resaleShare },
        })
      })
    const [sold, kept] = [sells(0.2), sells(0)]
    const more = (line: string, month: number) => sold.series(line)[month]! - kept.series(line)[month]!
    // 100 × 100 million × 20 % in July 2028: 0.2 billion of VAT, which cash keeps until September.
    const months = [29, 30, 31, 32, 33]
    const billions = (line: string) => months.map((month) => Math.round(more(line, month) / 1e3) / 1e6)
    expect(billions('terminal.resale')).toEqual([0, 2, 0, 0, 0])
    expect(billions('vat.output')).toEqual([0, 0.2, 0, 0, 0])
    expect(billions('vat.payable')).toEqual([0, 0.2, 0.2, 0, 0])
    expect(billions('vat.change')).toEqual([0, -0.2, 0, 0.2, 0])
  })

  it('is charged on buildings that are sold in the last month and settled at once, not on land', () => {
    const sold = built(2, (plan) => (plan.finance.terminal = { facility: 0.5, accelerators: 0 }))
    const last = (line: string, of = sold) => of.series(line).at(-1)!
    // 60 billion of buildings after 66 of 240 months, 43.5, and 5 of land are sold at half.
    expect(relative(last('terminal.proceeds'), (43.5e9 + 5e9) / 2)).toBeLessThan(1e-9)
    expect(relative(last('vat.output'), (monthlyRevenue + 43.5e9 / 2) / 10)).toBeLessThan(1e-9)
    expect(last('vat.unsettled')).toBe(0)
    expect(relative(last('vat.change'), last('vat.change', built(2)))).toBeLessThan(1e-9)
  })

  it('is charged on the taxed part of revenue alone, and input VAT still comes back in full', () => {
    const exported = built(1, (plan) => (plan.tax.vat!.taxedShare = 0.25))
    expect(relative(exported.series('vat.output')[12]!, 0.025e9)).toBeLessThan(1e-9)
    expect(relative(exported.series('vat.receivable')[5]!, 1.01e9)).toBeLessThan(1e-9)
  })
})
