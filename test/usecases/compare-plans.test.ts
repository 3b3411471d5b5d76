import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { ComparisonReply, ComparisonRequest } from '#contract/comparison.ts'
import { comparePlans } from '#usecases/compare-plans.ts'
import { evaluate } from '#usecases/evaluate-plan.ts'
import { Fault } from '#usecases/fault.ts'
import type { PlanStore } from '#usecases/plan-store.ts'
import { speech } from '#words/speech.ts'

const english = speech('en')
const all = [...presets.keys()].map((preset) => ({ preset }))
const signed = { preset: 'national-center-signed-2026' }

/** Nothing here is stored. */
const nowhere = { plans: {} as PlanStore, actor: { who: 'kim', organisation: 'haenam', role: 'bidder' } } as const

const compare = (request: unknown) => comparePlans(ComparisonRequest.parse(request), nowhere, english)

describe('plans side by side', () => {
  it('have the measures, checks and alerts that each has alone', async () => {
    const reply = await compare({ items: all })
    expect(ComparisonReply.parse(reply)).toEqual(reply)
    for (const [i, subject] of all.entries()) {
      const alone = await evaluate(subject, { period: 'year', lines: '' }, english)
      const { planHash, title, alerts, checks } = reply.items[i]!
      expect([planHash, title, alerts]).toEqual([alone.planHash, alone.title, alone.alerts])
      expect(checks).toEqual({ ok: alone.checks.length, failing: [] })
      for (const [id, { value, why, unit }] of Object.entries(alone.measures)) {
        const measure = reply.measures[id]!
        expect([measure.values[i], measure.why?.[i] ?? undefined, measure.unit]).toEqual([value, why, unit])
      }
    }
  })

  it('differ from the base by what is left of the values', async () => {
    const { measures } = await compare({ items: all, base: 2 })
    for (const { values, differences, why } of Object.values(measures)) {
      for (const [i, value] of values.entries()) {
        const comparable = value !== null && values[2] !== null
        expect(differences[i]).toBe(comparable ? value - values[2]! : null)
        expect(value === null).toBe((why?.[i] ?? null) !== null)
      }
      expect(differences[2] ?? 0).toBe(0)
    }
  })

  it('say so where one has no such measure', async () => {
    const { measures } = await compare({ items: all })
    const partial = Object.values(measures).filter(({ why }) => why?.includes('This plan has no such measure.'))
    expect(partial.length).toBeGreaterThan(0)
  })

  it('give the measures that were asked for', async () => {
    const { measures } = await compare({
      items: [signed, signed],
      measures: '*y.irr, class.*.irr, project.irr, uses.total',
    })
    // The signed deal has preferred and common shareholders.
    expect(Object.keys(measures).sort()).toEqual([
      'class.common.irr',
      'class.preferred.irr',
      'class.private.irr',
      'class.public.irr',
      'equity.irr',
      'project.irr',
      'uses.total',
    ])
  })

  it('go by the label that they were given', async () => {
    const { items } = await compare({ items: [{ ...signed, label: 'Ours' }, signed] })
    expect(items.map(({ label }) => label)).toEqual(['Ours', presets.get(signed.preset)!.meta.title])
  })

  it('lie under the same overlays, on top of values replaced', async () => {
    const cheap = { ...signed, overrides: { '/economy/usdKrw': 1000 } }
    const under = await compare({ items: [signed, cheap], overlays: { usdKrw: 1.2, interest: 0.01 } })
    const byHand = async (rate: number) =>
      evaluate(
        {
          ...signed,
          overrides: {
            '/economy/usdKrw': rate,
            ...Object.fromEntries(
              presets
                .get(signed.preset)!
                .finance.tranches.map(({ rate }, i) =>
                  rate.kind === 'linked'
                    ? [`/finance/tranches/${i}/rate/spread`, rate.spread + 0.01]
                    : [`/finance/tranches/${i}/rate/rate`, (rate.rate as number) + 0.01],
                ),
            ),
          },
        },
        { period: 'year', lines: '' },
        english,
      )
    const hands = [await byHand(Number(presets.get(signed.preset)!.economy.usdKrw) * 1.2), await byHand(1200)]
    expect(under.overlays).toEqual({ usdKrw: 1.2, interest: 0.01 })
    expect(under.items.map(({ planHash }) => planHash)).toEqual(hands.map(({ planHash }) => planHash))
    expect(under.measures['equity.distributed']!.values).toEqual(
      hands.map(({ measures }) => measures['equity.distributed']!.value),
    )
  })
})

describe('plans that cannot be compared', () => {
  const offences = async (request: unknown): Promise<string[]> => {
    const fault = await compare(request).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(Fault)
    return (fault as Fault).offences.map(({ pointer, code }) => `${pointer} ${code}`)
  }

  it('are named with every place at once', async () => {
    const plan = structuredClone(presets.get('gumi-60mw')!)
    const found = await offences({
      items: [
        signed,
        { preset: 'atlantis' },
        { ...signed, overrides: { '/nothing': 1, '/economy/cpi': 7 } },
        { plan },
        { ...signed, overrides: { '/finance/tranches/0/rate/spread': 0.1 } },
      ],
      overlays: { interest: 0.48 },
    })
    expect(found).toEqual([
      '/items/0/preset overlay-too-big',
      '/items/0/preset overlay-too-big',
      '/items/1/preset unknown-preset',
      '/items/2/overrides/~1nothing issue.unknown-pointer',
      '/items/2/overrides/~1economy~1cpi issue',
      '/items/3/plan/finance/tranches/0/rate/rate overlay-too-big',
      '/items/4/preset overlay-too-big',
      '/items/4/preset overlay-too-big',
    ])
  })
})
