import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import { Plan } from '#contract/plan.ts'
import { seen, sum } from '../observe.ts'

const { sources: _, ...base } = presets.get('national-center-signed-2026')!
const results = new Map(
  [...termsPresets.keys()].map((id) => {
    // Terms carry their sources beside their values.
    const { value } = termsPresets.get(id) as unknown as { value: Plan['terms'] }
    return [id, value]
  }),
)

describe('one plan under the terms of two calls and of the deal', () => {
  const under = new Map([...results].map(([id, terms]) => [id, seen(Plan.parse({ ...base, terms }))]))

  it.each([...termsPresets.keys()])('%s: every check holds', (id) => {
    expect(under.get(id)!.failed).toEqual([])
  })

  it('is the same project: only who gets what differs', () => {
    const irrs = new Set([...under.values()].map(({ measure }) => measure('project.irr')))
    expect(irrs.size).toBe(1)
    for (const { series } of under.values()) {
      const sides = sum(series('class.public.flow')) + sum(series('class.private.flow'))
      expect(Math.abs(sides / sum(series('equity.flow')) - 1)).toBeLessThan(1e-9)
    }
  })

  it('gives the public side 51, 29 and 29 %', () => {
    expect([...under.values()].map(({ series }) => Math.round(series('class.public.share')[0]! * 1e6) / 1e6)).toEqual([
      0.51, 0.29, 0.29,
    ])
  })

  it('has a put, and a duty to use domestic NPUs, in the first call alone', () => {
    const quotas = [...results.values()].map(({ put, npuQuota }) => [put !== null, npuQuota !== null])
    expect(quotas).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ])
  })
})
