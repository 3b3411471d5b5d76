import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExplanationReply } from '#contract/explanation.ts'
import { Problem } from '#contract/problem.ts'
import { locales } from '#words/locale.ts'
import { type Call, openApp, planOf } from './open-app.ts'

let opened: Awaited<ReturnType<typeof openApp>>
let call: Call
beforeAll(async () => {
  opened = await openApp()
  call = opened.callAs('curious')
})
afterAll(() => opened?.close())

const preset = 'national-center-signed-2026'
const ask = (body: unknown, language = 'ko') =>
  call('/v1/explanations', { body, headers: { 'accept-language': language } })
const explained = async (body: unknown, language?: string): Promise<ExplanationReply> => {
  const { status, json } = await ask(body, language)
  expect(status, JSON.stringify(json)).toBe(200)
  return ExplanationReply.parse(json)
}

describe('an explanation', () => {
  it('says how much each input explains, and the parts add up', async () => {
    const overrides = { '/economy/usdKrw': 1250, '/sites/0/powerChain/ups': 0.98, '/opex/costPerFte': 2e8 }
    const { measures } = await explained({
      from: { preset },
      to: { preset, overrides },
      measures: ['equity.irr', 'uses.total'],
    })
    for (const { from, to, difference, parts, method } of Object.values(measures)) {
      expect(method).toBe('shapley')
      expect(difference).toBe(to! - from!)
      expect(parts.flatMap(({ changes }) => changes.map(({ pointer }) => pointer)).toSorted()).toEqual(
        Object.keys(overrides).toSorted(),
      )
      const sum = parts.reduce((all, { amount }) => all + amount, 0)
      expect(Math.abs(sum - difference!)).toBeLessThanOrEqual(1e-9 * Math.abs(difference!))
      const sizes = parts.map(({ amount }) => Math.abs(amount))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
    const [rate] = measures['uses.total']!.parts[0]!.changes
    expect(rate).toMatchObject({ pointer: '/economy/usdKrw', label: '원/달러 환율', unit: 'KRW/USD', after: 1250 })
  })

  it('speaks the language that is asked for, of the method too', async () => {
    const body = {
      from: { preset: 'national-center-tender-2025h1' },
      to: { preset },
      measures: ['class.private.npv'],
    }
    const english = (await explained(body, 'en')).measures['class.private.npv']!
    const korean = (await explained(body, 'ko')).measures['class.private.npv']!
    expect(english.method).toBe('both-orders')
    expect(english.methodText).toMatch(/order of the plan/)
    expect(korean.methodText).toMatch(/역순/)
    const labels = (of: typeof english) => of.parts.flatMap(({ changes }) => changes.map(({ label }) => label))
    expect(labels(english).filter((label) => /explain\.|[{}]/.test(label))).toEqual([])
    expect(labels(korean)).toContain('부지: 해남 솔라시도')
    expect(english.parts.map(({ amount }) => amount)).toEqual(korean.parts.map(({ amount }) => amount))
  })

  it('tells one revision of a stored plan from the next', async () => {
    const plan = planOf()
    const { json: made, headers } = await call('/v1/plans', { body: { plan } })
    plan.economy.usdKrw = 1111
    const put = { method: 'PUT', body: { plan }, headers: { 'if-match': headers.get('etag')! } }
    expect((await call(`/v1/plans/${made.id}`, put)).status).toBe(200)
    const { measures, from, to } = await explained({
      from: { stored: { id: made.id, revision: 1 } },
      to: { stored: { id: made.id } },
      measures: ['uses.total'],
    })
    expect(from.planHash).not.toBe(to.planHash)
    expect(measures['uses.total']!.parts.map(({ changes }) => changes[0]!.pointer)).toEqual(['/economy/usdKrw'])
  })

  it('takes other terms', async () => {
    const { measures } = await explained({
      from: { preset },
      to: { preset, termsId: 'tender-2025h1' },
      measures: ['class.public.npv', 'put.value'],
    })
    const pointers = measures['class.public.npv']!.parts.flatMap(({ changes }) => changes.map(({ pointer }) => pointer))
    expect(pointers.length).toBeGreaterThan(1)
    expect(pointers.filter((pointer) => !pointer.startsWith('/terms/'))).toEqual([])
    expect(measures['put.value']).toMatchObject({ from: null, difference: null, parts: [] })
    expect(measures['put.value']!.why).toMatch(/앞 계획/)
  })

  it('of equal plans is empty', async () => {
    const { measures } = await explained({ from: { preset }, to: { plan: planOf() }, measures: ['equity.irr'] })
    expect(measures['equity.irr']).toMatchObject({ difference: 0, parts: [] })
  })

  it('says why there is no value to explain', async () => {
    const body = { from: { preset: 'gpu-lease-2025' }, to: { preset }, measures: ['equity.irr'] }
    const { measures } = await explained(body, 'en')
    expect(measures['equity.irr']).toMatchObject({ from: null, difference: null, parts: [] })
    expect(measures['equity.irr']!.why).toMatch(/^The first plan has no value\. \S/)
  })
})

const missing = `pln_${'a'.repeat(32)}`
const one = { preset }

const bads: readonly (readonly [name: string, body: unknown, status: number, code: string, ...errors: string[]])[] = [
  ['nothing', {}, 422, 'content-invalid', '/from missing', '/to missing', '/measures missing'],
  [
    'two plans in one',
    { from: { preset, stored: { id: missing } }, to: {}, measures: ['equity.irr'] },
    422,
    'content-invalid',
    '/from/plan rule.one-plan',
    '/to/plan rule.one-plan',
  ],
  [
    'terms twice',
    { from: { preset, terms: planOf().terms, termsId: 'signed-2026' }, to: one, measures: ['equity.irr'] },
    422,
    'content-invalid',
    '/from/termsId rule.terms-once',
  ],
  ['no measure', { from: one, to: one, measures: [] }, 422, 'content-invalid', '/measures too-few'],
  [
    'nine measures',
    { from: one, to: one, measures: Array(9).fill('equity.irr') },
    422,
    'content-invalid',
    '/measures too-many',
  ],
  [
    'revision zero',
    { from: { stored: { id: missing, revision: 0 } }, to: one, measures: ['equity.irr'] },
    422,
    'content-invalid',
    '/from/stored/revision too-small',
  ],
  [
    'measures that nobody knows',
    { from: one, to: one, measures: ['equity.irr', 'equity.luck'] },
    422,
    'line-not-found',
    '/measures/1 unknown-measure',
  ],
  [
    'what does not fit, in both plans',
    {
      from: { preset: 'atlantis' },
      to: { preset, overrides: { '/nothing': 1 } },
      measures: ['equity.irr'],
    },
    422,
    'comparison-invalid',
    '/from/preset unknown-preset',
    '/to/overrides/~1nothing unknown-pointer',
  ],
  [
    'a plan that is not stored',
    { from: { stored: { id: missing } }, to: one, measures: ['equity.irr'] },
    422,
    'comparison-invalid',
    '/from/stored unknown-stored',
  ],
]

describe.each(locales)('an explanation that cannot be, answered in %s', (language) => {
  it.each(bads)('%s', async (_, body, status, code, ...errors) => {
    const reply = await ask(body, language)
    expect([reply.status, reply.json.type]).toEqual([status, `urn:planner:problem:${code}`])
    const problem = Problem.parse(reply.json)
    expect((problem.errors ?? []).map((error) => `${error.pointer} ${error.code}`)).toEqual(errors)
    for (const { detail } of problem.errors ?? []) {
      expect(detail).not.toMatch(/^(issue|rule)\.|[{}]/)
      expect(/[가-힣]/.test(detail)).toBe(language === 'ko')
    }
  })
})

it('is never our own fault', () => {
  expect(opened.logged).toEqual([])
})
