import { describe, expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { type Sensitivities, sensitivityOf } from '#study/sensitivity.ts'

const plan = presets.get('gumi-60mw')!
const outcome = evaluatePlan(plan)
const of = (measure: string): Extract<Sensitivities, { ok: true }> => {
  const found = sensitivityOf(plan, outcome)(measure)
  if (!found?.ok) throw new Error(`nothing of ${measure}`)
  return found
}
const places = (list: readonly { input: { pointer: string } }[]) => list.map(({ input }) => input.pointer)

describe('sensitivity', () => {
  test('adds up over amounts that a measure is the sum of', () => {
    // A sum of prices × amounts grows by all of itself when every price doubles.
    const { value, inputs } = of('revenue.lifetime')
    const money = inputs.filter(({ input }) => input.unit.text.startsWith('KRW'))
    expect(money.length).toBeGreaterThan(0)
    expect(money.reduce((sum, { perWhole }) => sum + perWhole, 0) / value).toBeCloseTo(1, 9)
    expect(money.reduce((sum, { elasticity }) => sum + elasticity!, 0)).toBeCloseTo(1, 9)
  })

  test('puts the most telling first, and sets apart what comes in steps', () => {
    const { inputs, steps } = of('project.irr')
    const sizes = inputs.map(({ perWhole }) => Math.abs(perWhole))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(steps.filter(({ by }) => by === 'month').length).toBeGreaterThan(5)
    expect(places(steps)).toContain('/finance/constructionMonths')
    for (const { input } of inputs) expect(['month', 'year']).not.toContain(input.unit.text)
    expect(places(inputs).filter((pointer) => places(steps).includes(pointer))).toEqual([])
  })

  test('leaves out what the calendar decides', () => {
    const { inputs, steps } = of('opex.lifetime')
    expect([...places(inputs), ...places(steps)].filter((pointer) => pointer.endsWith('/schedule'))).toEqual([])
    expect(outcome.centre.derived.length).toBeGreaterThan(0)
  })

  test('gives units of the measure over those of the input', () => {
    const { inputs } = of('project.irr')
    const price = inputs.find(({ input }) => input.unit.text === 'KRW/kWh')!
    expect(price.unit.text).toBe('kWh/KRW·year')
  })

  test('knows no measure that the model has not, and says why one has no value', () => {
    expect(sensitivityOf(plan, outcome)('no.such')).toBeUndefined()
    expect(sensitivityOf(plan, outcome)('levelised.costOfHour')).toEqual({
      ok: false,
      reason: 'nothing-to-divide-by',
    })
  })
})
