import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

/** 800 foreign accelerators of 2,000 TFLOPS for 80 billion KRW, 200 NPUs of 500 TFLOPS for 2 billion. */
const withQuota = (measure: NonNullable<Plan['terms']['npuQuota']>['measure'], value: number) =>
  observe(
    plain((plan) => {
      const npu = structuredClone(plan.fleet[0]!)
      Object.assign(npu, { id: 'npu', class: 'npu', count: 200 })
      Object.assign(npu.accelerator, { domestic: true, bf16Tflops: 500 })
      if (npu.tenure.kind === 'owned') npu.tenure.price = [{ from: '2026-01', value: 1e7 }]
      plan.fleet.push(npu)
      plan.terms.npuQuota = { measure, share: [{ from: '2027-01', value }] }
    }),
  )

describe.each([
  ['accelerators', 200 / 1000],
  ['pflops', 100 / 1700],
  ['spend', 2 / 82],
] as const)('a quota by %s', (measure, share) => {
  it('is kept by as much as there is', () => {
    const { at, alert, measure: of } = withQuota(measure, share - 1e-6)
    expect(at('quota.domesticShare', '2027-01')).toBeCloseTo(share, 12)
    expect(of('quota.monthsMissed')).toBe(0)
    expect(alert('quota-missed')).toBeUndefined()
  })

  it('is missed by less, from the month in which it holds', () => {
    expect(withQuota(measure, share + 1e-6).alert('quota-missed')).toMatchObject({ month: 12 })
  })
})

it('asks nothing while there is nothing', () => {
  // In service from July 2026 for 60 months; the quota holds from 2027 on: 54 months.
  expect(withQuota('accelerators', 1).measure('quota.monthsMissed')).toBe(54)
})
