import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Problem } from '#contract/problem.ts'
import { SolutionReply } from '#contract/solution.ts'
import { TermCostsReply } from '#contract/term-costs.ts'
import { appWithoutStore } from './open-app.ts'

const call = appWithoutStore()
const preset = 'national-center-signed-2026'
const ask = (path: string, body: unknown, language = 'ko') =>
  call(path, { body, headers: { 'accept-language': language } })

describe('a solution', () => {
  it('is the factor at which the private side earns its hurdle', async () => {
    const reply = await ask('/v1/solutions', { preset: 'national-center-tender-2025h1', vary: 'price' })
    expect(reply.status).toBe(200)
    const { factor, nearest, target, measure, before, why } = SolutionReply.parse(reply.json)
    expect([measure.id, measure.unit, target, why]).toEqual(['class.private.npv', 'KRW', 0, undefined])
    expect(nearest.factor).toBe(factor)
    expect(Math.abs(nearest.value!)).toBeLessThan(1e-6 * Math.abs(before!))
  })

  it('takes as target what the measure is with nothing set aside and those segments at the list price', async () => {
    const { json } = await ask('/v1/solutions', { preset, vary: 'reserved-price', sameAs: 'no-reservation' })
    const { demand } = presets.get(preset)!
    const reserved = demand.flatMap(({ requests }, i) => (requests[0]!.reserved > 0 ? [i] : []))
    expect(reserved).toEqual([0, 1, 2, 3])
    const overrides = Object.fromEntries(
      reserved.flatMap((i) => [
        [`/demand/${i}/discount`, 0],
        [`/demand/${i}/requests/0/reserved`, 0],
      ]),
    )
    const without = await ask('/v1/evaluations', { preset, overrides })
    expect(json.target).toBeCloseTo(without.json.measures['class.private.npv'].value, 0)
  })

  it('says what the factor means: an hour costs that much more, utilisation stays; with more users it rises', async () => {
    const tender = 'national-center-tender-2025h1'
    const of = async (vary: string) => SolutionReply.parse((await ask('/v1/solutions', { preset: tender, vary })).json)
    const [price, demand] = [await of('price'), await of('demand')]
    expect(price.atFactor.averagePrice! / price.asPlanned.averagePrice!).toBeCloseTo(price.factor!, 9)
    expect(price.atFactor.utilisation).toBe(price.asPlanned.utilisation)
    expect(demand.asPlanned).toEqual(price.asPlanned)
    expect(demand.atFactor.utilisation!).toBeGreaterThan(demand.asPlanned.utilisation!)
    expect(demand.atFactor.utilisation!).toBeLessThanOrEqual(1)
    const idle = SolutionReply.parse((await ask('/v1/solutions', { preset: 'gumi-60mw', vary: 'energy' })).json)
    expect(idle.asPlanned).toEqual({ averagePrice: null, utilisation: null })
  })

  it('says in the caller’s language why there is none', async () => {
    const body = { preset, vary: 'price', from: 0.05, to: 0.1 }
    const [korean, english] = [await ask('/v1/solutions', body), await ask('/v1/solutions', body, 'en')]
    expect([korean.json.factor, english.json.factor]).toEqual([null, null])
    expect(korean.json.why).toMatch(/[가-힣]/)
    expect(english.json.why).toMatch(/no break-even/)
  })

  it.each([
    [{ preset, vary: 'rent' }, 422, ['/vary']],
    [{ preset, vary: 'price', from: 2, to: 1 }, 422, ['/to']],
    [{ preset, vary: 'price', measure: 'no.such' }, 422, ['/measure']],
    [{ preset: 'no-such', vary: 'price' }, 422, ['/preset']],
    [{ vary: 'price' }, 422, ['/plan']],
  ])('refuses %j', async (body, status, pointers) => {
    const reply = await ask('/v1/solutions', body)
    expect(reply.status, reply.text).toBe(status)
    expect((Problem.parse(reply.json).errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers)
  })
})

describe('the cost of terms', () => {
  it('is given for each that the plan has, named in the caller’s language', async () => {
    const ids = ({ terms }: TermCostsReply) => terms.map(({ id }) => id)
    const [first, second] = [
      await ask('/v1/term-costs', { preset: 'national-center-tender-2025h1' }, 'en'),
      await ask('/v1/term-costs', { preset }),
    ].map(({ json }) => TermCostsReply.parse(json))
    expect(ids(first!)).toContain('put')
    expect(ids(second!)).not.toContain('put')
    expect(first!.terms[0]!.label).not.toMatch(/[가-힣]/)
    expect(second!.terms[0]!.label).toMatch(/[가-힣]/)
  })

  it('says why a quota has no price', async () => {
    const { json } = await ask('/v1/term-costs', { preset: 'national-center-tender-2025h1' }, 'en')
    const quota = TermCostsReply.parse(json).terms.find(({ id }) => id === 'npu-quota')!
    expect(quota.changes).toEqual({ privateNpv: null, privateIrr: null, treasuryNpv: null })
    expect([quota.priced, quota.why]).toEqual([false, expect.stringContaining('only checked')])
  })

  it('follows the plan as it is sent, with values replaced', async () => {
    const overrides = { '/terms/put': null }
    const { json } = await ask('/v1/term-costs', { preset: 'national-center-tender-2025h1', overrides })
    expect(TermCostsReply.parse(json).terms.map(({ id }) => id)).not.toContain('put')
  })
})
