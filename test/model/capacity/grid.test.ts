import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

type Grid = Plan['sites'][number]['grid']

const withGrid = (grid: Partial<Grid>, change: (plan: Plan) => void = () => undefined) =>
  observe(
    plain((plan) => {
      Object.assign(plan.sites[0]!.grid, grid)
      change(plan)
    }),
  )

const phases = (second: number) => [
  { mw: 5, applied: '2026-01', leadMonths: 6 },
  { mw: second, applied: '2026-03', leadMonths: 6 },
]

/** Passed in December 2026. */
const assessment = { applied: '2026-06', leadMonths: 6 }

describe('power of a phase', () => {
  it.each([
    ['below 10 MW in all, it waits for no assessment', 4.9, assessment, '2026-09'],
    ['at 10 MW in all, it waits for the assessment, then its lead time', 5, assessment, '2027-06'],
    ['without an assessment, it comes after its lead time', 5, null, '2026-09'],
    [
      'after an early assessment, it waits for its own application',
      5,
      { ...assessment, applied: '2025-01' },
      '2026-09',
    ],
  ])('%s', (_, second, assessment, ready) => {
    const { at } = withGrid({ phases: phases(second), assessment })
    const power = (month: string) => at('site.home.power', month)
    const [before] = ready === '2027-06' ? ['2027-05'] : ['2026-08']
    expect([power('2026-06'), power('2026-07')]).toEqual([0, 5])
    expect([power(before!), power(ready)]).toEqual([5, 5 + second])
  })

  it('is said to need an assessment from 10 MW on', () => {
    expect(withGrid({ phases: phases(5), assessment: null }).alert('no-assessment')).toBeDefined()
    expect(withGrid({ phases: phases(4.9), assessment: null }).alert('no-assessment')).toBeUndefined()
    expect(withGrid({ phases: phases(5), assessment }).alert('no-assessment')).toBeUndefined()
  })

  it('is said to need a higher voltage: above 10 MW at 22.9 kV, above 400 MW at 154 kV', () => {
    const low = (voltageKv: Grid['voltageKv'], mw: number) =>
      withGrid({ voltageKv, phases: [{ mw, applied: '2025-01', leadMonths: 12 }] }).alert('voltage-low') !== undefined
    expect([low(22.9, 10), low(22.9, 10.1), low(154, 400), low(154, 401), low(345, 1000)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })
})

describe('what lives', () => {
  it('waits for power that is late, and says for how long', () => {
    const { at, alert } = withGrid({ phases: [{ mw: 80, applied: '2026-01', leadMonths: 24 }] })
    expect(at('deployment.first.liveAccelerators', '2027-12')).toBe(0)
    expect(at('deployment.first.liveAccelerators', '2028-01')).toBe(800)
    expect(at('site.home.energy', '2027-12')).toBe(0)
    expect(alert('power-late')).toMatchObject({ month: 6, months: 18 })
  })

  it('waits for the hall to open, and says for how long', () => {
    const { at, alert } = withGrid({}, (plan) => {
      plan.sites[0]!.halls[0]!.opens = '2026-10'
    })
    expect(at('deployment.first.liveAccelerators', '2026-09')).toBe(0)
    expect(at('deployment.first.liveAccelerators', '2026-10')).toBe(800)
    expect(alert('hall-late')).toMatchObject({ month: 6, months: 3 })
  })

  it('is the part whose design peak the grid carries, after what a block in use draws anyway', () => {
    // A block of 4 MW in use; the hottest hour asks 0.15 + 0.01 × 25 of cooling; losses are 1 ÷ 0.95 − 1.
    const loss = 1 / 0.95 - 1
    const standing = 4 * (loss * 0.4 + 0.4 * 0.25 + 0.02)
    const load = 1 + loss * 0.6 + 0.4 * 0.75
    const { at, alert, failed } = withGrid({ phases: [{ mw: 1.5, applied: '2025-01', leadMonths: 12 }] })
    expect(at('site.home.facilityMw', '2027-01')).toBeCloseTo(1.5, 12)
    expect(at('deployment.first.liveAccelerators', '2027-01')).toBeCloseTo((800 * (1.5 - standing)) / load, 6)
    expect(alert('power-short')!.args.amount).toBe(Math.ceil((standing + load - 1.5) * 10) / 10)
    expect(failed).toEqual([])
  })
})
