import { describe, expect, it } from 'vitest'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { outcomes } from '#test/plans/outcomes.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { cashFlowData } from '#web/charts/cash-flow/shape.ts'
import { fundingData, uses } from '#web/charts/funding/shape.ts'
import type { ChartData, Series } from '#web/charts/shared/chart-data.ts'
import { treasuryData } from '#web/charts/treasury/shape.ts'
import { waterfallData } from '#web/charts/waterfall/shape.ts'
import { languageOf } from '#web/language/language.ts'

const korean = languageOf('ko')

const sums = (series: readonly Series[], periods: number) =>
  Array.from({ length: periods }, (_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))

/** The largest difference of two rows, as a part of the largest figure of a chart. */
function gap({ series }: ChartData, found: readonly number[], wanted: readonly number[]): number {
  const scale = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))))
  return Math.max(...found.map((value, i) => Math.abs(value - wanted[i]!))) / scale
}

/** The bars of a chart by period, and the line drawn over them. */
function parted(data: ChartData, line: string) {
  const bars = data.series.filter(({ id }) => id !== line)
  const drawn = data.series.find(({ id }) => id === line)
  return {
    bars: sums(bars, data.periods.length),
    line: data.periods.map((_, i) => drawn?.values[i] ?? 0),
  }
}

const changes = (levels: readonly number[]) => levels.map((level, i) => level - (levels[i - 1] ?? 0))

describe.each(outcomes)('the money of %s', (_, outcome) => {
  it.each([
    ['waterfall', waterfallData],
    ['cash flow', cashFlowData],
  ])('in the %s comes to the change of cash in every year', (_, shape) => {
    const data = shape(outcome, korean)
    const { bars, line } = parted(data, 'cash.balance')
    expect(gap(data, bars, changes(line))).toBeLessThanOrEqual(1e-9)
  })

  it('of the sources is what the uses come to and what is held as cash', () => {
    const data = fundingData(outcome, korean)
    const used = data.series.filter(({ id }) => uses.includes(id))
    const sourced = data.series.filter(({ id }) => !uses.includes(id))
    expect(gap(data, sums(sourced, 1), sums(used, 1))).toBeLessThanOrEqual(1e-9)
  })

  it('of the treasury comes to its net in every year', () => {
    const data = treasuryData(outcome, korean)
    const { bars, line } = parted(data, 'treasury.net')
    expect(gap(data, bars, line)).toBeLessThanOrEqual(1e-9)
  })
})

it('every part that some plans have is seen in one of them', () => {
  const seen = new Set(
    outcomes.flatMap(([, outcome]) =>
      [cashFlowData, fundingData, treasuryData].flatMap((shape) => shape(outcome, korean).series.map(({ id }) => id)),
    ),
  )
  const parts = [
    'grants.paid',
    'lease.paid',
    'lease.rent',
    'letterOfCredit.fees',
    'replacement.funded',
    'replacement.released',
    'vat.change',
    'vat.funded',
    'cash.sweep',
    'uses.initialReserve',
    'sources.inKind',
    'treasury.grants',
    'penalty.charge',
    'anchor.payment',
  ]
  expect(parts.filter((id) => !seen.has(id))).toEqual([])
})

it('equity beyond all uses stands among them as cash held: 1.2 × 427.3 billion called for 439.1 billion', () => {
  const plan = structuredClone(planVariants.find(([name]) => name === 'equity by dates')![1])
  plan.finance.sizing = { kind: 'equity', amount: 1.2 * 427.3e9 }
  const data = fundingData(evaluatePlan(plan), korean)
  const total = (ids: readonly string[]) =>
    sums(
      data.series.filter(({ id }) => ids.includes(id)),
      1,
    )[0]!
  const held = total(['sources.idle'])
  const needed = total(uses.filter((id) => id !== 'sources.idle'))
  expect(total(['sources.equityCalled'])).toBeCloseTo(512.76e9, 0)
  expect(held).toBeGreaterThan(70e9)
  expect(held + needed).toBeCloseTo(512.76e9, 0)
})
