import { describe, expect, it } from 'vitest'
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

  it('takes as target what the measure is without hours set aside', async () => {
    const { json } = await ask('/v1/solutions', { preset, vary: 'reserved-price', sameAs: 'no-reservation' })
    const costs = TermCostsReply.parse((await ask('/v1/term-costs', { preset })).json)
    const { changes } = costs.terms.find(({ id }) => id === 'reservation')!
    expect(Math.abs(json.target - json.before - changes.privateNpv!)).toBeLessThan(1e-6 * Math.abs(json.before))
  })

  it('says in the caller’s language why there is none', async () => {
    const body = { preset, vary: 'price', from: 0.05, to: 0.1 }
    const [korean, english] = [await ask('/v1/solutions', body), await ask('/v1/solutions', body, 'en')]
    expect([korean.json.factor, english.json.factor]).toEqual([null, null])
    expect(korean.json.why).toMatch(/[가-힣]/)
    expect(english.json.why).toMatch(/sign/)
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

  it('follows the plan as it is sent, with values replaced', async () => {
    const overrides = { '/terms/put': null }
    const { json } = await ask('/v1/term-costs', { preset: 'national-center-tender-2025h1', overrides })
    expect(TermCostsReply.parse(json).terms.map(({ id }) => id)).not.toContain('put')
  })
})
