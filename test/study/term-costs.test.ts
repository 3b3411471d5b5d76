import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { measureOf } from '#study/measured.ts'
import { termCosts, terms, withoutTerm } from '#study/term-costs.ts'

const measures = ['class.private.npv', 'treasury.npv']

describe('the cost of terms', () => {
  it.each([...presets])(
    '%s: of each that is set, what the plan without it comes to less what it comes to',
    (_, plan) => {
      const found = termCosts(plan, measures)
      expect(found.map(({ id }) => id)).toEqual(terms.filter(({ applies }) => applies(plan)).map(({ id }) => id))
      for (const { id, changes, unpriced } of found) {
        if (unpriced) {
          expect(changes).toEqual({ 'class.private.npv': null, 'treasury.npv': null })
          continue
        }
        const without = withoutTerm(plan, terms.find((term) => term.id === id)!)
        for (const measure of measures)
          expect(changes[measure]).toBe(measureOf(without, measure)! - measureOf(plan, measure)!)
      }
    },
  )

  it('switches a term off for good: it applies no more, but for a policy loan, which then costs the reference rate', () => {
    for (const plan of presets.values())
      for (const term of terms.filter(({ applies }) => applies(plan))) {
        const without = withoutTerm(plan, term)
        if (term.id === 'policy-loan') {
          const policy = without.finance.tranches.filter(({ lender }) => lender === 'policy')
          for (const { rate } of policy) expect(rate).toEqual({ kind: 'fixed', rate: plan.terms.referenceRate })
        } else expect(term.applies(without)).toBe(false)
      }
  })

  it('takes off what the state pays for guaranteed hours, and what it is paid for delay', () => {
    const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
    plan.terms.anchor = { hours: 1e6, price: 1000, from: '2027-01', to: '2030-12' }
    plan.terms.penalty = { accelerators: 20_000, by: '2027-01', perMonth: 1e8 }
    const paid = ['anchor.lifetime', 'penalty.lifetime']
    for (const [id, measure] of [['anchor', paid[0]!] as const, ['penalty', paid[1]!] as const]) {
      expect(measureOf(plan, measure)).toBeGreaterThan(0)
      const without = withoutTerm(plan, terms.find((term) => term.id === id)!)
      expect(measureOf(without, measure)).toBeNull()
      expect(terms.filter(({ applies }) => applies(without)).map((term) => term.id)).not.toContain(id)
    }
  })

  it('has no price for a quota, which is only checked, nor for a guarantee, whose peak it gives', () => {
    const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
    plan.terms.guarantee = { share: 0.5 }
    const found = new Map(termCosts(plan, measures).map((cost) => [cost.id, cost]))
    expect(found.get('npu-quota')).toMatchObject({ unpriced: 'only-checked' })
    expect(found.get('npu-quota')).not.toHaveProperty('peakExposure')
    const { unpriced, peakExposure } = found.get('guarantee')!
    expect(unpriced).toBe('no-cash')
    expect(peakExposure).toBe(measureOf(plan, 'guarantee.mostExposure'))
    expect(peakExposure).toBeGreaterThan(0)
    expect(found.get('put')!.unpriced).toBeUndefined()
  })

  it('switches off what the terms set aside for public use and its price, one without the other', () => {
    const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
    plan.terms.publicUse = { share: 0.2, discount: 0.4 }
    const off = (id: string) => withoutTerm(plan, terms.find((term) => term.id === id)!).terms.publicUse
    expect([off('reservation'), off('discount')]).toEqual([
      { share: 0, discount: 0.4 },
      { share: 0.2, discount: 0 },
    ])
  })

  it('has no value for a measure that the plan has not', () => {
    const [one] = termCosts(presets.get('national-center-tender-2025h1')!, ['put.value'])
    expect(one).toEqual({ id: 'put', changes: { 'put.value': null } })
  })
})
