import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/outcome.ts'
import { overlaid, overlayAt } from '#model/overlay/overlaid.ts'
import { overlayPlaces } from '#model/overlay/places.ts'

const plan = presets.get('national-center-signed-2026')!

const total = (of: Plan, line: string): number => {
  const { centre, evaluation } = evaluatePlan(of)
  return evaluation.series(centre.model.lines.get(line)!).reduce((sum, month) => sum + month, 0)
}

/** Places at which two plans differ. */
function differences(a: unknown, b: unknown, at = ''): string[] {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b ? [] : [at]
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].flatMap((key) => differences(left[key], right[key], `${at}/${key}`))
}

const { sources: _, ...bare } = plan

describe('a plan under overlays', () => {
  it('stays as it was when nothing is laid over it', () => {
    expect(overlaid(plan, {})).toEqual(plan)
    expect(overlaid(plan, { energyPrice: 1, usdKrw: 1, computePrice: 1, interest: 0 })).toEqual(plan)
  })

  it('leaves the plan it is given alone', () => {
    const before = structuredClone(plan)
    overlaid(plan, { energyPrice: 2, usdKrw: 2, computePrice: 2, interest: 0.02 })
    expect(plan).toEqual(before)
  })

  it.each(['energyPrice', 'usdKrw', 'computePrice', 'interest'] as const)('changes the places of %s alone', (name) => {
    const { sources, ...changed } = overlaid(plan, { [name]: 0.1 })
    const nonzero = overlayPlaces[name](plan).filter((place) => !differences(changed, bare).every((at) => at !== place))
    expect(differences(changed, bare).sort()).toEqual(nonzero.sort())
    expect(nonzero.length).toBeGreaterThan(0)
    expect(nonzero.filter((place) => sources?.[place])).toEqual([])
    const untouched = Object.keys(plan.sources!).filter((place) => !nonzero.includes(place))
    expect(Object.keys(sources!).sort()).toEqual(untouched.sort())
  })

  it.each([...presets])('multiplies what %s pays for electricity', (_, of) => {
    const before = total(of, 'opex.energy')
    expect(total(overlaid(of, { energyPrice: 1.3 }), 'opex.energy')).toBeCloseTo(before * 1.3, -4)
  })

  it('multiplies what is earned, by the exchange rate as by the price', () => {
    const before = total(plan, 'revenue.compute')
    const inelastic = { ...plan, demand: plan.demand.map((segment) => ({ ...segment, elasticity: 0 })) }
    const steady = total(inelastic, 'revenue.compute')
    expect(total(overlaid(inelastic, { computePrice: 1.1 }), 'revenue.compute') / steady).toBeCloseTo(1.1, 9)
    expect(total(overlaid(plan, { usdKrw: 0.9 }), 'revenue.compute') / before).toBeCloseTo(0.9, 9)
  })

  it('multiplies every step of an exchange rate by date', () => {
    const usdKrw = [
      { from: '2026-07', value: 1450 },
      { from: '2029-01', value: 1500 },
    ]
    const dated = { ...plan, economy: { ...plan.economy, usdKrw } }
    expect(overlaid(dated, { usdKrw: 2 }).economy.usdKrw).toEqual([
      { from: '2026-07', value: 2900 },
      { from: '2029-01', value: 3000 },
    ])
    expect(total(overlaid(dated, { usdKrw: 0.9 }), 'revenue.compute') / total(dated, 'revenue.compute')).toBeCloseTo(
      0.9,
      9,
    )
  })

  it('adds points to the rate of every loan', () => {
    const dated = structuredClone(plan)
    dated.finance.tranches.push({
      ...dated.finance.tranches[0]!,
      rate: {
        kind: 'path',
        rate: [
          { from: '2026-01', value: 0.04 },
          { from: '2030-01', value: 0.05 },
        ],
      },
    })
    const rates = (of: Plan) =>
      of.finance.tranches.flatMap(({ rate }) => {
        if (rate.kind === 'path') return rate.rate.map(({ value }) => value)
        return rate.kind === 'fixed' ? rate.rate : rate.spread
      })
    const before = rates(dated)
    expect(new Set(dated.finance.tranches.map(({ rate }) => rate.kind)).size).toBe(3)
    expect(rates(overlaid(dated, { interest: 0.01 }))).toHaveLength(before.length)
    for (const [i, rate] of rates(overlaid(dated, { interest: 0.01 })).entries())
      expect(rate).toBeCloseTo(before[i]! + 0.01, 12)
  })

  it('knows which overlay changes a place', () => {
    const all = { energyPrice: 2, interest: 0.01 }
    expect(overlayAt(plan, all, overlayPlaces.interest(plan)[0]!)).toBe('interest')
    expect(overlayAt(plan, all, '/sites/0/energy/demandCharge')).toBe('energyPrice')
    expect(overlayAt(plan, all, '/economy/usdKrw')).toBeUndefined()
  })
})
