import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accelerators } from '#catalog/accelerators.ts'
import { isSketchable } from '#catalog/sketch/fleet.ts'
import { sketchedPlan } from '#catalog/sketch/plan.ts'
import { sizesOf } from '#catalog/sketch/sizes.ts'
import { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'

const known = accelerators.filter(isSketchable)

const answers = fc
  .record({
    title: fc.constant('초안'),
    start: fc.constantFrom('2026-06', '2027-01', '2029-12'),
    contractedMw: fc.double({ min: 1, max: 500, noNaN: true }),
    accelerator: fc.constantFrom(...known),
    filled: fc.double({ min: 0.02, max: 1, noNaN: true }),
  })
  .map(({ filled, ...rest }) => {
    const { mostCount } = sizesOf({ ...rest, count: 1 })
    return { ...rest, count: Math.min(200_000, Math.max(1, Math.floor(mostCount * filled))) }
  })
  .filter(({ count, ...rest }) => count >= 8 && count <= sizesOf({ ...rest, count }).mostCount)

const measured = ({ evaluation }: Outcome, id: string): number => {
  const found = evaluation.measures.get(id)
  return found?.ok ? found.value : Number.NaN
}

describe('a plan that is sketched', () => {
  it('is valid, holds every check and houses all its accelerators, whatever is asked for', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const plan = sketchedPlan(asked)
        expect(Plan.safeParse(plan).error).toBeUndefined()
        const outcome = evaluatePlan(plan)
        expect(outcome.checks.filter(({ ok }) => !ok)).toEqual([])
        const live = outcome.centre.model.lines.get(`deployment.${asked.accelerator.id}.liveAccelerators`)!
        // Some are away for repair, or wait for a spare.
        expect(Math.max(...outcome.evaluation.series(live))).toBeCloseTo(asked.count, 6)
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  it('says of every number where it is from, but of the answers and of dates', () => {
    const plan = sketchedPlan({ title: 'x', start: '2027-01', contractedMw: 30, accelerator: known[1]!, count: 5000 })
    const uncited: string[] = []
    const walk = (value: unknown, pointer: string): void => {
      if (typeof value === 'number' && plan.sources?.[pointer] === undefined) uncited.push(pointer)
      else if (typeof value === 'object' && value !== null && pointer !== '/sources')
        for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`)
    }
    walk(plan, '')
    expect(uncited).toMatchInlineSnapshot(`
      [
        "/meta/horizonMonths",
        "/meta/priceBaseYear",
        "/sites/0/grid/voltageKv",
        "/sites/0/grid/phases/0/mw",
        "/fleet/0/count",
        "/demand/0/priority",
        "/demand/1/priority",
        "/demand/2/priority",
        "/finance/constructionMonths",
        "/finance/distributionMonth",
      ]
    `)
  })

  it('of 30 MW and 5,000 H200 comes to what somebody of the trade would expect', () => {
    const h200 = known.find(({ id }) => id === 'h200')!
    const outcome = evaluatePlan(
      sketchedPlan({ title: 'x', start: '2027-01', contractedMw: 30, accelerator: h200, count: 5000 }),
    )
    // 625 nodes of 10.2 kW, with network and storage 7 MW; 5,000 × 48,000 USD × 1,450 KRW and a hall of 7 MW.
    expect(measured(outcome, 'uses.total')).toBeGreaterThan(4e11)
    expect(measured(outcome, 'uses.total')).toBeLessThan(7e11)
    expect(measured(outcome, 'sales.averageUtilisation')).toBeGreaterThan(0.6)
    expect(measured(outcome, 'sales.averageUtilisation')).toBeLessThan(0.9)
  })
})
