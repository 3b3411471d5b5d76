import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { leverPlaces } from '#study/levers.ts'
import { measureOf } from '#study/measured.ts'
import { termCosts } from '#study/term-costs.ts'
import { leversOf, pricedIn, type Sales, salesOf, soughtOf, workOut } from '#web/break-even/work-out.ts'

const tender = presets.get('national-center-tender-2025h1')!
const on = async () => true
const price = ({ price }: Sales) => (price.ok ? price.value : Number.NaN)

describe('what would make a plan pay', () => {
  it('is found for every lever that the plan has, with what is sold at it', async () => {
    const found = (await workOut(tender, on))!
    expect(found.measure).toBe('class.private.npv')
    expect(found.breakEvens.map(({ lever }) => lever)).toEqual(leversOf(tender))
    const [byPrice] = found.breakEvens
    const at = scaled(tender, leverPlaces.price(tender), byPrice!.solved.value)
    expect(Math.abs(measureOf(at, found.measure)!)).toBeLessThan(1)
    expect(byPrice!.sales).toEqual(salesOf(evaluatePlan(at)))
    expect(found.terms).toEqual(termCosts(tender, pricedIn))
  })

  it('says why a lever finds none', async () => {
    const { breakEvens } = (await workOut(tender, on))!
    const reasons = breakEvens.map(({ lever, solved }) => [lever, solved.ok ? 'found' : solved.reason])
    expect(Object.fromEntries(reasons)).toMatchObject({ price: 'found', demand: 'never-crosses' })
  })

  it('is given up when the page says so', async () => {
    let asked = 0
    expect(await workOut(tender, async () => ++asked < 2)).toBeUndefined()
    expect(asked).toBe(2)
  })

  it('is asked of the private side, or of the public one where nobody else takes part', () => {
    expect(soughtOf(tender.terms)).toBe('class.private.npv')
    expect(soughtOf(presets.get('gpu-lease-2025')!.terms)).toBe('class.public.npv')
  })

  it('has nothing to move where no hours are sold but the price of electricity', () => {
    expect(leversOf(presets.get('gumi-60mw')!)).toEqual(['energy'])
  })
})

describe('the average price', () => {
  it('is what was paid over what was sold', () => {
    const outcome = evaluatePlan(tender)
    const sum = (id: string) =>
      outcome.evaluation.series(outcome.centre.model.lines.get(id)!).reduce((all, month) => all + month, 0)
    expect(price(salesOf(outcome))).toBeCloseTo(sum('revenue.compute') / sum('sales.sold'), 6)
  })

  it('doubles with all prices where they move no demand', () => {
    const plan = structuredClone(tender)
    for (const segment of plan.demand) segment.elasticity = 0
    const twice = scaled(plan, leverPlaces.price(plan), 2)
    expect(price(salesOf(evaluatePlan(twice))) / price(salesOf(evaluatePlan(plan)))).toBeCloseTo(2, 12)
  })
})
