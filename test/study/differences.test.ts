import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { differences } from '#study/differences.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'

const plan = (id = 'national-center-signed-2026'): Plan => structuredClone(presets.get(id)!)

const changed = (change: (plan: Plan) => void): Plan => {
  const copy = plan()
  change(copy)
  return copy
}

const pointers = (from: Plan, to: Plan) =>
  differences(from, to).changes.map(({ kind, pointer }) => `${kind} ${pointer}`)

/** A plan without what no equation reads. */
const read = (whole: unknown): unknown =>
  JSON.parse(
    JSON.stringify(whole, (key, value) => (['title', 'note', 'name', 'sources'].includes(key) ? undefined : value)),
  )

const all = (count: number) => new Set(Array.from({ length: count }, (_, i) => i))

describe('differences of plans', () => {
  it('are the places whose values differ', () => {
    const to = changed((copy) => {
      copy.economy.usdKrw = 1234
      copy.sites[0]!.powerChain.ups = 0.98
      copy.finance.lockUp.dscr += 0.01
    })
    expect(pointers(plan(), to)).toEqual([
      'changed /economy/usdKrw',
      'changed /sites/0/powerChain/ups',
      'changed /finance/lockUp/dscr',
    ])
  })

  it('are one for a path, for a curve, and for an object of another kind', () => {
    const to = changed((copy) => {
      copy.economy.treasuryRate = [{ from: copy.meta.start, value: 0.05 }]
      copy.sites[0]!.climate.monthlyC = copy.sites[0]!.climate.monthlyC.map((one) => one - 1)
      copy.finance.tranches[0]!.rate = { kind: 'fixed', rate: 0.03 }
    })
    expect(pointers(plan(), to)).toEqual([
      'changed /economy/treasuryRate',
      'changed /sites/0/climate/monthlyC',
      'changed /finance/tranches/0/rate',
    ])
  })

  it('match the parts of a list by their ids', () => {
    const to = changed((copy) => {
      const [first, second] = copy.demand
      copy.demand.splice(0, 2, { ...first!, id: 'new' }, { ...second!, usage: 0.5 })
    })
    expect(pointers(plan(), to)).toEqual(['removed /demand/0', 'added /demand/0', 'changed /demand/1/usage'])
    const swapped = changed((copy) => copy.demand.reverse())
    expect(pointers(plan(), swapped)).toEqual(['changed /demand'])
  })

  it('take another machine as one', () => {
    const to = changed((copy) => {
      copy.fleet[0] = { ...copy.fleet[0]!, count: 7, accelerator: { ...copy.fleet[0]!.accelerator, model: 'Other' } }
    })
    expect(pointers(plan(), to)).toEqual(['changed /fleet/0'])
  })

  it('are none in titles, notes, names and sources', () => {
    const to = changed((copy) => {
      copy.meta.title = 'Other'
      copy.sites[0]!.name = 'Other'
      copy.sources = {}
    })
    expect(pointers(plan(), to)).toEqual([])
  })

  it('are few, those of one part taken together', () => {
    const shifted = changed((copy) => {
      copy.demand = Array.from({ length: 16 }, (_, i) => ({
        ...copy.demand[0]!,
        id: `a-${i}`,
        requests: copy.demand[0]!.requests,
      }))
    })
    const other = structuredClone(shifted)
    for (const one of other.demand) {
      Object.assign(one, {
        usage: one.usage / 2,
        discount: 0.33,
        elasticity: 0.11,
        priority: 98,
        purchase: 'on-demand',
      })
      one.requests = one.requests.map((request) => ({ ...request, reserved: 0.001, referencePrice: 9 }))
    }
    expect(pointers(shifted, other)).toEqual(Array.from({ length: 16 }, (_, i) => `changed /demand/${i}`))
  })

  it('lead from any plan to any other, and back', () => {
    const pairs = fc.tuple(arbitraryPlan, arbitraryPlan)
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const { changes, between } = differences(from, to)
        expect(read(between(new Set()))).toEqual(read(from))
        expect(read(between(all(changes.length)))).toEqual(read(to))
        expect(changes.length).toBeLessThanOrEqual(80)
      }),
      { seed: seeds.differences, numRuns: 100 },
    )
    const ids = [...presets.keys()]
    for (const one of ids)
      for (const other of ids) {
        const { changes, between } = differences(plan(one), plan(other))
        expect(read(between(new Set()))).toEqual(read(plan(one)))
        expect(read(between(all(changes.length)))).toEqual(read(plan(other)))
      }
  })
})
