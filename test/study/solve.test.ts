import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { keysOf } from '#pointer/json-pointer.ts'
import { leverPlaces } from '#study/levers.ts'
import { measureOf } from '#study/measured.ts'
import { solveFor } from '#study/solve.ts'

const signed = presets.get('national-center-signed-2026')!
const tender = presets.get('national-center-tender-2025h1')!
const npv = { measure: 'class.private.npv', target: 0, from: 0.05, to: 5 } as const

describe('goal-seek', () => {
  it('finds the price at which the private side earns its hurdle, which is then its IRR', () => {
    const found = solveFor(tender, { ...npv, vary: 'price' })
    expect(found.ok).toBe(true)
    const at = scaled(tender, leverPlaces.price(tender), found.value)
    const { centre, evaluation } = evaluatePlan(at)
    const [hurdle] = evaluation.series(centre.model.lines.get('class.private.hurdle')!)
    expect(measureOf(at, 'class.private.irr')).toBeCloseTo(hurdle!, 8)
    expect(at.demand[0]!.requests[0]!.price[0]!.value).toBe(
      tender.demand[0]!.requests[0]!.price[0]!.value * found.value,
    )
  })

  it('says where a value jumps over the target, as a payback does from one year’s dividends to another’s', () => {
    const [measure, target] = ['equity.payback', 70.5]
    const found = solveFor(signed, { measure, target, from: 1.5, to: 5, vary: 'price' })
    expect(found.ok ? '' : found.reason).toBe('jumps-over-zero')
    const at = (factor: number) => measureOf(scaled(signed, leverPlaces.price(signed), factor), measure)!
    expect(at(found.value * (1 - 1e-9)) < target).not.toBe(at(found.value * (1 + 1e-9)) < target)
  })

  it('finds that revenue of hours that do not depend on price is in proportion to it: three times it at three times', () => {
    const plan = structuredClone(signed)
    for (const segment of plan.demand) segment.elasticity = 0
    const revenue = measureOf(plan, 'revenue.lifetime')!
    const hosted = measureOf(scaled(plan, leverPlaces.price(plan), 0), 'revenue.lifetime')!
    expect(revenue - hosted).toBeGreaterThan(0)
    const target = hosted + 3 * (revenue - hosted)
    const found = solveFor(plan, { vary: 'price', measure: 'revenue.lifetime', target, from: 0, to: 10 })
    expect(found.ok).toBe(true)
    expect(found.value).toBeCloseTo(3, 8)
  })

  it('says why where there is none, and which factor came nearest', () => {
    const found = solveFor(signed, { ...npv, vary: 'price', from: 0.05, to: 0.1 })
    expect(found.ok ? '' : found.reason).toBe('never-crosses')
    expect(found.reached).toBe(measureOf(scaled(signed, leverPlaces.price(signed), found.value), npv.measure))
  })

  it('moves only what is set aside by the price of reserved hours', () => {
    const places = leverPlaces['reserved-price'](signed)
    expect(places.length).toBeGreaterThan(0)
    expect(places.length).toBeLessThan(leverPlaces.price(signed).length)
    for (const place of places) {
      const segment = signed.demand[Number(keysOf(place)[1])]!
      expect(segment.requests.some(({ reserved }) => reserved > 0)).toBe(true)
    }
  })

  it('leaves the plan that it is asked of alone', () => {
    const before = JSON.stringify(signed)
    solveFor(signed, { ...npv, vary: 'demand' })
    expect(JSON.stringify(signed)).toBe(before)
  })

  it('reaches any target between what two factors come to', () => {
    const at = (factor: number) => measureOf(scaled(signed, leverPlaces.energy(signed), factor), 'treasury.npv')!
    const [low, high] = [at(0.2), at(4)]
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (part) => {
        const target = low + part * (high - low)
        const measure = 'treasury.npv'
        const found = solveFor(signed as Plan, { vary: 'energy', measure, target, from: 0.2, to: 4 })
        expect(found.ok).toBe(true)
        expect(Math.abs(found.reached! - target)).toBeLessThanOrEqual(1e-8 * Math.max(Math.abs(low), Math.abs(high)))
      }),
      { seed: 7, numRuns: 8 },
    )
  })
})
