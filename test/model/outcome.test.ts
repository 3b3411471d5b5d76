import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome, readPlan } from '#model/readings/outcome.ts'

const gumi = presets.get('gumi-60mw')!
const dearer: Plan = { ...gumi, economy: { ...gumi.economy, usdKrw: 2000 } }

/** All that an outcome says, copied out of its arrays. */
const said = ({ evaluation, checks, alerts, centre }: Outcome) => ({
  measures: [...evaluation.measures],
  lines: [...centre.model.lines.values()].map((line) => [line.id, [...evaluation.series(line)]]),
  checks,
  alerts,
})

describe('a plan evaluated for one reading', () => {
  it('says what a plan evaluated to be kept says, whatever was read before it', () => {
    const expected = [gumi, dearer].map((plan) => said(evaluatePlan(plan)))
    for (const turn of [0, 1, 0]) expect(readPlan([gumi, dearer][turn]!, said)).toEqual(expected[turn])
  })

  it('is not written over by another of its shape that is read meanwhile', () => {
    const expected = said(evaluatePlan(gumi))
    const kept = readPlan(gumi, (outer) => {
      readPlan(dearer, said)
      return said(outer)
    })
    expect(kept).toEqual(expected)
  })

  it('is read anew after a reading that failed', () => {
    expect(() =>
      readPlan(gumi, () => {
        throw new Error('not this one')
      }),
    ).toThrow('not this one')
    expect(readPlan(dearer, said)).toEqual(said(evaluatePlan(dearer)))
  })
})
