import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { overlaid, overlayAt } from '#model/plan/overlaid.ts'
import { overlayPlaces } from '#model/plan/places.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'

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

  it.each([...presets])('multiplies what %s pays for electricity from a month on', (_, of) => {
    const year = Number(of.meta.start.slice(0, 4)) + 1
    const bill = (plan: Plan) => {
      const { centre, evaluation } = evaluatePlan(plan)
      return evaluation.series(centre.model.lines.get('opex.energy')!)
    }
    const [before, after] = [of, overlaid(of, { energyPrice: [{ from: `${year}-01`, value: 1.3 }] })].map(bill)
    const first = 13 - Number(of.meta.start.slice(5))
    for (const [t, krw] of after!.entries()) expect(krw).toBeCloseTo(before![t]! * (t < first ? 1 : 1.3), -3)
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

  const step = (from: string, value: number) => ({ from, value })

  it('takes steps by date: a rate of exchange as planned until then', () => {
    const laid = overlaid(plan, { usdKrw: [step('2029-01', 1.1), step('2030-01', 0.9)] })
    const usdKrw = Number(plan.economy.usdKrw)
    expect(laid.economy.usdKrw).toEqual([
      step('2026-07', usdKrw),
      step('2029-01', usdKrw * 1.1),
      step('2030-01', usdKrw * 0.9),
    ])
    expect(laid.sources).not.toHaveProperty(['/economy/usdKrw'])
    expect(plan.sources).toHaveProperty(['/economy/usdKrw'])
  })

  it('lays steps over steps: list prices of 2028-01 and 2029-07 doubled from 2029-01 on', () => {
    const before = plan.demand[0]!.requests[0]!.price
    const { price } = overlaid(plan, { computePrice: [step('2029-01', 2)] }).demand[0]!.requests[0]!
    expect(price).toEqual([
      before[0],
      step('2029-01', before[0]!.value * 2),
      ...before.slice(1).map(({ from, value }) => step(from, value * 2)),
    ])
  })

  it('that begin before the plan does are the number', () => {
    for (const [name, by] of [
      ['usdKrw', 1.2],
      ['computePrice', 0.8],
      ['interest', 0.01],
    ] as const) {
      const [dated, number] = [overlaid(plan, { [name]: [step('2020-01', by)] }), overlaid(plan, { [name]: by })]
      for (const line of ['revenue.compute', 'income.net', 'equity.calls']) {
        const [one, other] = [total(dated, line), total(number, line)]
        expect(Math.abs(one / other - 1), `${name} ${line}`).toBeLessThan(1e-12)
      }
    }
  })

  it('adds points to every kind of loan from a month on, and to what is refinanced after it', () => {
    const loans: Plan['finance']['tranches'] = [
      {
        ...plan.finance.tranches[0]!,
        rate: { kind: 'fixed', rate: 0.05 },
        refinancing: { month: '2031-01', rate: 0.06, fee: 0 },
      },
      { ...plan.finance.tranches[0]!, rate: { kind: 'linked', spread: -0.01 } },
      { ...plan.finance.tranches[0]!, rate: { kind: 'path', rate: [step('2020-01', 0.04), step('2030-01', 0.03)] } },
    ]
    const economy = { ...plan.economy, treasuryRate: [step('2026-07', 0.03), step('2028-01', 0.015)] }
    const laid = overlaid(
      { ...plan, economy, finance: { ...plan.finance, tranches: loans } },
      {
        interest: [step('2029-01', 0.01), step('2030-06', -0.02)],
      },
    )
    const rates = laid.finance.tranches.map(({ rate }) =>
      rate.kind === 'path' ? rate.rate.map(({ from, value }) => [from, Math.round(value * 1e6) / 1e6]) : [],
    )
    expect(rates).toEqual([
      [
        ['2026-07', 0.05],
        ['2029-01', 0.06],
        ['2030-06', 0.03],
      ],
      [
        ['2026-07', 0.02],
        ['2028-01', 0.005],
        ['2029-01', 0.015],
        ['2030-06', 0],
      ],
      [
        ['2020-01', 0.04],
        ['2029-01', 0.05],
        ['2030-01', 0.04],
        ['2030-06', 0.01],
      ],
    ])
    expect(laid.finance.tranches[0]!.refinancing!.rate).toBeCloseTo(0.04, 12)
  })

  it('knows which overlay changes a place', () => {
    const all = { energyPrice: 2, interest: 0.01 }
    expect(overlayAt(plan, all, overlayPlaces.interest(plan)[0]!)).toBe('interest')
    expect(overlayAt(plan, all, '/sites/0/energy/demandCharge')).toBe('energyPrice')
    expect(overlayAt(plan, all, '/economy/usdKrw')).toBeUndefined()
  })
})
