import { describe, expect, it } from 'vitest'
import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

describe('accelerators in USD', () => {
  /** 800 at 100,000 USD: 80 m USD, 30 % with the order in March, the rest in July to October, at 1,000 and then 1,200 KRW. */
  const ordered = (change: (plan: Plan) => void = () => undefined) =>
    observe(
      plain((plan) => {
        const [one] = plan.fleet
        Object.assign(one!, { order: '2026-03', leadMonths: 4, deliveryMonths: 4, serviceMonths: 12 })
        one!.tenure = {
          ...one!.tenure,
          currency: 'USD',
          price: [{ from: '2026-01', value: 1e5 }],
        } as Deployment['tenure']
        plan.economy.usdKrw = [
          { from: '2026-01', value: 1000 },
          { from: '2026-09', value: 1200 },
        ]
        plan.opex.insuranceRate = 0.12
        change(plan)
      }),
    )

  it('are paid at the rate of each month: 24 m USD with the order, 14 m with each delivery', () => {
    const { at } = ordered()
    const paid = ['2026-02', '2026-03', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map((month) =>
      Math.round(at('deployment.first.purchase', month)),
    )
    expect(paid).toEqual([0, 2.4e10, 1.4e10, 1.4e10, 1.68e10, 1.68e10, 0])
    expect(at('deployment.first.orderValueUsd', '2026-03')).toBe(8e7)
  })

  it('had cost what was paid when they leave: 85.6 bn KRW, of which a fifth comes back', () => {
    const { at } = ordered()
    expect(at('deployment.first.retiredCost', '2027-07')).toBeCloseTo(8.56e10, 0)
    expect(at('deployment.first.resale', '2027-07')).toBeCloseTo(1.712e10, 0)
    expect(at('capex.insured', '2027-06') - at('capex.insured', '2027-07')).toBeCloseTo(8.56e10, 0)
  })

  it('have switches in USD too', () => {
    const { at } = ordered(({ fleet }) => {
      fleet[0]!.network = { kind: 'fabric', portsPerAccelerator: 1, radix: 64, switchKw: 0, switchPrice: 1e4 }
    })
    const switches = at('deployment.first.switches', '2026-12')
    expect(switches).toBeGreaterThan(0)
    expect(at('deployment.first.orderValueUsd', '2026-03')).toBe(8e7 + switches * 1e4)
  })

  it('on rent are paid for at the rate of the month', () => {
    const { at } = ordered(({ fleet }) => {
      fleet[0]!.tenure = { kind: 'leased', rent: [{ from: '2026-01', value: 2 }], currency: 'USD' }
    })
    const price = (month: string) => at('deployment.first.rent', month) / at('deployment.first.hours', month)
    expect(price('2026-08')).toBeCloseTo(2000, 9)
    expect(price('2026-12')).toBeCloseTo(2400, 9)
  })
})
