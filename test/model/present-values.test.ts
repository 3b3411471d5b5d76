import { describe, expect, it } from 'vitest'
import { measured } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import { checkResults } from '#model/readings/check-results.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { money } from '#test/plans/money-plan.ts'

const plan = money(({ economy, meta }) => {
  economy.cpi = 0.03
  meta.priceBaseYear = 2024
})

/** The check once every present value is told another way: by its own nominal flows and yearly rate. */
function checkOf(told: (flows: Float64Array, rate: number) => number, of: Plan = plan) {
  const { centre, evaluation } = evaluatePlan(of)
  const measures = new Map([...evaluation.measures])
  for (const { id, reduction } of centre.model.measures.values()) {
    if (reduction.name !== 'npv') continue
    const [flows, rates] = reduction.of.map((line) => evaluation.series(line))
    measures.set(id, measured(told(flows!, rates!.at(-1)!)))
  }
  return checkResults(centre, { ...evaluation, measures }).find(({ id }) => id === 'present-values')!
}

const sum = (flows: Float64Array, discounted: (flow: number, t: number) => number) =>
  flows.reduce((total, flow, t) => total + discounted(flow, t), 0)

describe('present values of real flows', () => {
  it('are those of the nominal ones, each divided by (1 + rate)^(months ÷ 12)', () => {
    expect(checkOf((flows, rate) => sum(flows, (flow, t) => flow / (1 + rate) ** (t / 12))).ok).toBe(true)
  })

  it.each([
    ['the first month discounted too', (flow: number, t: number, rate: number) => flow / (1 + rate) ** ((t + 1) / 12)],
    ['a twelfth of the yearly rate', (flow: number, t: number, rate: number) => flow / (1 + rate / 12) ** t],
    [
      'nominal flows at the real rate',
      (flow: number, t: number, rate: number) => flow / ((1 + rate) / 1.03) ** (t / 12),
    ],
    ['no discount', (flow: number) => flow],
  ])('are not: %s', (_, discounted) => {
    expect(checkOf((flows, rate) => sum(flows, (flow, t) => discounted(flow, t, rate))).ok).toBe(false)
  })
})
