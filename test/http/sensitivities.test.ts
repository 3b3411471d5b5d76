import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { SensitivitiesReply } from '#contract/sensitivity.ts'
import { appWithoutStore, planOf } from './open-app.ts'

const call = appWithoutStore()
const preset = 'national-center-signed-2026'
const ask = (body: unknown, language = 'ko') =>
  call('/v1/sensitivities', { body, headers: { 'accept-language': language } })

const asked = async (body: unknown, language?: string): Promise<SensitivitiesReply> => {
  const reply = await ask(body, language)
  expect(reply.status, reply.text.slice(0, 500)).toBe(200)
  return SensitivitiesReply.parse(reply.json)
}
const measured = async (overrides: Record<string, unknown>, measure: string): Promise<number> =>
  (await call('/v1/evaluations?lines=none', { body: { preset, overrides } })).json.measures[measure].value

describe('sensitivities', () => {
  it('give the derivative that two evaluations bear out, per unit and per part', async () => {
    const { measures, planHash } = await asked({ preset, measures: ['uses.total'], top: 1000, swing: 0.2 })
    const found = measures['uses.total']!
    const rate = found.inputs.find(({ pointer }) => pointer === '/economy/usdKrw')!
    const usdKrw = planOf().economy.usdKrw as number
    const [up, down] = [
      await measured({ '/economy/usdKrw': usdKrw + 1 }, 'uses.total'),
      await measured({ '/economy/usdKrw': usdKrw - 1 }, 'uses.total'),
    ]
    expect(rate.value).toBe(usdKrw)
    expect(rate.derivative / ((up - down) / 2)).toBeCloseTo(1, 6)
    expect(rate.change).toBeCloseTo(0.2 * usdKrw * rate.derivative, 0)
    expect(rate.elasticity).toBeCloseTo((rate.derivative * usdKrw) / found.value!, 12)
    expect([rate.unit, rate.derivativeUnit]).toEqual(['KRW/USD', 'USD'])
    expect(planHash).toBe((await call('/v1/evaluations', { body: { preset } })).json.planHash)
  })

  it('move a path as a whole', async () => {
    const { measures } = await asked({ preset, measures: ['revenue.lifetime'], top: 1000 })
    const pointer = '/demand/3/requests/0/price'
    const price = measures['revenue.lifetime']!.inputs.find((input) => input.pointer === pointer)!
    const plan = planOf()
    const by = (part: number) =>
      plan.demand[3]!.requests[0]!.price.map((step) => ({
        ...step,
        value: step.value * (1 + part),
      }))
    const [up, down] = [
      await measured({ [pointer]: by(1e-3) }, 'revenue.lifetime'),
      await measured({ [pointer]: by(-1e-3) }, 'revenue.lifetime'),
    ]
    expect(price.value).toBeNull()
    expect(price.change / (((up - down) / 2e-3) * 0.1)).toBeCloseTo(1, 4)
  })

  it('come the most telling first, as many as asked, with steps and months apart', async () => {
    const { measures, swing } = await asked({ preset, measures: ['equity.irr', 'project.irr'], top: 7 })
    expect(swing).toBe(0.1)
    expect(Object.keys(measures)).toEqual(['equity.irr', 'project.irr'])
    for (const { inputs, inputsInAll, steps } of Object.values(measures)) {
      const sizes = inputs.map(({ change }) => Math.abs(change))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(sizes).toHaveLength(7)
      expect(inputsInAll).toBeGreaterThan(60)
      expect(steps.find(({ pointer }) => pointer === '/finance/constructionMonths')).toMatchObject({ by: 'month' })
      expect(steps.find(({ pointer }) => pointer === '/fleet/0/node/accelerators')).toMatchObject({ by: 'step' })
    }
  })

  it('name the formula that changes at the very value', async () => {
    const { measures } = await asked({ preset, measures: ['project.irr'], top: 1000 })
    const count = measures['project.irr']!.inputs.find(({ pointer }) => pointer === '/fleet/0/count')!
    expect(count.edges!.map(({ id }) => id)).toContain('deployment.phase-1.accelerators')
    expect(measures['project.irr']!.inputs.find(({ pointer }) => pointer === '/economy/cpi')!.edges).toBeUndefined()
  })

  it('say why a measure has none', async () => {
    const { measures } = await asked({ preset: 'gpu-lease-2025', measures: ['equity.irr'] }, 'en')
    expect(measures['equity.irr']).toMatchObject({ value: null, inputs: [], steps: [] })
    expect(measures['equity.irr']!.why).toMatch(/sign/)
  })

  it('name every datum of every preset in the caller’s language, each at a place of the plan', async () => {
    for (const id of presets.keys()) {
      const body = { preset: id, measures: ['uses.total', 'treasury.npv'], top: 1000 }
      const [korean, english] = [await asked(body), await asked(body, 'en')]
      const said = ({ measures }: SensitivitiesReply) =>
        Object.values(measures).flatMap(({ label, inputs, steps }) => [
          label,
          ...[...inputs, ...steps].flatMap((one) => [one.label, ...(one.edges ?? []).map((edge) => edge.label)]),
        ])
      for (const text of [...said(korean), ...said(english)]) expect(text).not.toMatch(/^[a-z]+\.[a-zA-Z.-]+$|[{}]/)
      expect(korean.measures['uses.total']!.label).toMatch(/[가-힣]/)
      const places = korean.measures['treasury.npv']!.inputs.map(({ pointer }) => pointer)
      expect(new Set(places).size).toBe(places.length)
    }
  })
})
