import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { explain } from '#study/explain.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'

const checked = (value: unknown): Plan | undefined => {
  const result = Plan.safeParse(value)
  return result.success ? result.data : undefined
}

const plan = (id: string): Plan => structuredClone(presets.get(id)!)

/** That what is explained adds up to the difference, to 1e-9 of the values at hand. */
function addsUp(from: Plan, to: Plan, ids: readonly string[]): number {
  const { measures } = explain(from, to, ids, checked)
  let explained = 0
  for (const [id, { from: before, to: after, attribution }] of measures) {
    expect(attribution !== undefined, id).toBe(before?.ok === true && after?.ok === true)
    if (!attribution || !before?.ok || !after?.ok) continue
    const sum = attribution.shares.reduce((all, { amount }) => all + amount, 0)
    const scale = attribution.shares.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 1e-6)
    const difference = after.value - before.value
    expect(Math.abs(sum - difference), id).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(difference)))
    explained++
  }
  return explained
}

const ids = ['project.irr', 'equity.irr', 'class.private.npv', 'uses.total', 'debt.minDscr']

describe('what explains a difference', () => {
  it('is the whole of it for a single change', () => {
    const from = plan('national-center-signed-2026')
    const to = { ...from, opex: { ...from.opex, administration: from.opex.administration * 2 } }
    const { changes, measures } = explain(from, to, ['opex.lifetime'], checked)
    const lifetime = (of: Plan) => evaluatePlan(of).evaluation.measures.get('opex.lifetime')
    const [before, after] = [lifetime(from), lifetime(to)]
    if (!before?.ok || !after?.ok) throw new Error('no value')
    expect(changes.map(({ pointer }) => pointer)).toEqual(['/opex/administration'])
    expect(measures.get('opex.lifetime')!.attribution!.shares).toEqual([
      { members: [0], amount: after.value - before.value },
    ])
  })

  it('adds up between presets, with sites, deployments and shareholders added and removed', () => {
    const all = [...presets.keys()]
    let explained = 0
    for (const [i, one] of all.entries()) explained += addsUp(plan(one), plan(all[(i + 1) % all.length]!), ids)
    expect(explained).toBeGreaterThan(20)
  })

  it('adds up between any two plans', () => {
    let explained = 0
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (from, to) => {
        explained += addsUp(from, to, ids)
      }),
      { seed: seeds.explain, numRuns: 10 },
    )
    expect(explained).toBeGreaterThan(15)
  }, 240_000)

  it('keeps shares that must add up to one together', () => {
    const from = plan('national-center-signed-2026')
    const to = structuredClone(from)
    to.finance.tranches[0]!.share -= 0.1
    to.finance.tranches[1]!.share += 0.1
    to.economy.usdKrw = 1300
    const { changes, measures } = explain(from, to, ['equity.irr'], checked)
    const parts = measures.get('equity.irr')!.attribution!.shares
    expect(parts.map(({ members }) => members.map((i) => changes[i]!.pointer))).toEqual([
      ['/economy/usdKrw'],
      ['/finance/tranches/0/share', '/finance/tranches/1/share'],
    ])
  })

  it('is nothing between equal plans', () => {
    const { changes, measures } = explain(plan('gumi-60mw'), plan('gumi-60mw'), ['equity.irr'], checked)
    expect(changes).toEqual([])
    expect(measures.get('equity.irr')!.attribution!.shares).toEqual([])
  })

  it('is nothing where a plan has no value or no such measure', () => {
    const { measures } = explain(plan('gpu-lease-2025'), plan('gumi-60mw'), ['equity.irr', 'put.value'], checked)
    expect(measures.get('equity.irr')!.attribution).toBeUndefined()
    expect(measures.get('put.value')).toEqual({ from: undefined, to: undefined })
  })
})
