import { describe, expect, it } from 'vitest'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

const sized = (count: number, radix: number, portsPerAccelerator = 1) =>
  observe(
    plain((plan) => {
      Object.assign(plan.fleet[0]!, {
        count,
        network: { kind: 'fabric', portsPerAccelerator, radix, switchKw: 2, switchPrice: 1e8 },
      })
    }),
  )

describe('a non-blocking fabric', () => {
  it.each([
    ['1,024 ports of radix 64: 32 leaves with half their ports down, 16 spines', 1024, 64, 1, [32, 16, 0]],
    ['2,048 ports, the most of two layers of radix 64', 2048, 64, 1, [64, 32, 0]],
    ['15,000 ports of radix 64: three layers, 15,000 ÷ 32 twice and 15,000 ÷ 64', 15_000, 64, 1, [469, 469, 235]],
    ['1,024 accelerators of two ports each', 1024, 64, 2, [64, 32, 0]],
    ['15,000 ports of radix 256: two layers, 15,000 ÷ 128 and 15,000 ÷ 256', 15_000, 256, 1, [118, 59, 0]],
  ])('%s', (_, count, radix, ports, expected) => {
    const { at, failed } = sized(count, radix, ports)
    const layers = ['leaf', 'spine', 'core'].map((layer) => at(`deployment.first.${layer}Switches`, '2027-01'))
    expect(layers).toEqual(expected)
    const switches = expected.reduce((sum, layer) => sum + layer)
    expect(at('deployment.first.networkKw', '2027-01')).toBe(switches * 2)
    expect(at('deployment.first.networkKw', '2026-06')).toBe(0)
    expect(at('deployment.first.purchasedToDate', '2027-01') / ((count + switches) * 1e8)).toBeCloseTo(1, 12)
    expect(failed).toEqual([])
  })
})

it('is not paid for where the machines are not the centre’s', () => {
  const { at, failed } = observe(
    plain((plan) => {
      Object.assign(plan.fleet[0]!, {
        count: 1024,
        network: { kind: 'fabric', portsPerAccelerator: 1, radix: 64, switchKw: 2, switchPrice: 1e8 },
        tenure: { kind: 'leased', rent: [{ from: '2026-01', value: 1000 }] },
      })
    }),
  )
  expect(at('capex.accelerators', '2026-07')).toBe(0)
  expect(at('deployment.first.networkKw', '2027-01')).toBe(96)
  expect(failed).toEqual([])
})
