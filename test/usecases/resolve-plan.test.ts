import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Fault } from '#usecases/fault.ts'
import { glob } from '#usecases/glob.ts'
import { hashOf } from '#usecases/plan-hash.ts'
import { resolvePlan } from '#usecases/resolve-plan.ts'

const preset = 'gumi-60mw'

function faultOf(work: () => unknown): Fault {
  try {
    work()
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('no fault')
}

describe('overrides', () => {
  it('replace values and leave the preset as it was', () => {
    const plan = resolvePlan({ preset, overrides: { '/sites/0/powerChain/ups': 0.98 } })
    expect(plan.sites[0]!.powerChain.ups).toBe(0.98)
    expect(presets.get(preset)!.sites[0]!.powerChain.ups).toBe(0.96)
  })

  it('drop the citations of what they replace', () => {
    const phases = [{ mw: 50, applied: '2026-03', leadMonths: 24 }]
    const plan = resolvePlan({ preset, overrides: { '/sites/0/grid/phases': phases } })
    expect(presets.get(preset)!.sources).toHaveProperty(['/sites/0/grid/phases/0/mw'])
    expect(plan.sources).not.toHaveProperty(['/sites/0/grid/phases/0/mw'])
    expect(plan.sources).toHaveProperty(['/sites/0/powerChain/ups'])
  })

  it('name every place that does not exist', () => {
    const fault = faultOf(() => resolvePlan({ preset, overrides: { '/sites/7/rent': 1, '/nothing': 1 } }))
    expect(fault.code).toBe('plan-invalid')
    expect(fault.offences.map(({ pointer }) => pointer)).toEqual([
      '/overrides/~1sites~17~1rent',
      '/overrides/~1nothing',
    ])
  })

  it('name the override whose value does not fit', () => {
    const fault = faultOf(() =>
      resolvePlan({ preset, overrides: { '/sites/0/powerChain/ups': 0.4, '/meta/title': 3 } }),
    )
    expect(fault.offences.map(({ pointer }) => pointer).sort()).toEqual([
      '/overrides/~1meta~1title',
      '/overrides/~1sites~10~1powerChain~1ups',
    ])
  })

  it('cannot reach outside the plan, nor what is none of its data', () => {
    for (const pointer of ['/__proto__/polluted', '/constructor/prototype/polluted', '/sites/length']) {
      expect(faultOf(() => resolvePlan({ preset, overrides: { [pointer]: 1 } })).code).toBe('plan-invalid')
    }
    expect({}).not.toHaveProperty('polluted')
  })

  it('refuses a preset that is not there', () => {
    expect(faultOf(() => resolvePlan({ preset: 'atlantis' })).code).toBe('preset-not-found')
  })
})

describe('glob', () => {
  it.each([
    ['*', 'debt.policy.balance', true],
    ['debt.*', 'debt.policy.balance', true],
    ['debt.*', 'cash.balance', false],
    ['debt.*,cash.cfads', 'cash.cfads', true],
    ['*.balance', 'cash.balance', true],
    ['cash', 'cash.balance', false],
    ['cash.b.l*', 'cash.balance', false],
    ['(a+)+$', 'aaaa', false],
  ])('%s on %s is %s', (patterns, id, expected) => {
    expect(glob(patterns)(id)).toBe(expected)
  })
})

describe('hash', () => {
  it('does not depend on the order of keys', async () => {
    expect(await hashOf({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(await hashOf({ b: [2, { d: 4, c: 3 }], a: 1 }))
  })

  it('tells plans apart', async () => {
    expect(await hashOf({ a: 1 })).not.toBe(await hashOf({ a: 2 }))
  })

  it('is SHA-256 of the canonical text', async () => {
    // printf '{"a":1}' | sha256sum
    expect(await hashOf({ a: 1 })).toBe('sha256-015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  })
})
