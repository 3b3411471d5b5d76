import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { ComparisonReply } from '#contract/comparison.ts'
import { Problem } from '#contract/problem.ts'
import { locales } from '#words/locale.ts'
import { appWithoutStore, type Json, planOf } from './open-app.ts'

const call = appWithoutStore()
const preset = 'national-center-signed-2026'
const one = { preset }
const ask = (body: unknown, language = 'ko') =>
  call('/v1/comparisons', { body, headers: { 'accept-language': language } })

const compared = async (body: unknown, language?: string): Promise<ComparisonReply> => {
  const reply = await ask(body, language)
  expect(reply.status, reply.text.slice(0, 500)).toBe(200)
  return ComparisonReply.parse(reply.json)
}

describe('a comparison', () => {
  it('gives every preset side by side', async () => {
    const items = [...presets.keys()].map((id) => ({ preset: id }))
    const { items: found, measures, base, overlays } = await compared({ items, base: 1 })
    expect(found.map(({ title }) => title)).toEqual([...presets.values()].map(({ meta }) => meta.title))
    expect(found.map(({ label }) => label)).toEqual(found.map(({ title }) => title))
    expect([base, overlays]).toEqual([1, {}])
    const { values, differences, unit } = measures['uses.total']!
    expect(unit).toBe('KRW')
    expect(values).toHaveLength(items.length)
    expect(differences[0]).toBe(values[0]! - values[1]!)
    expect(differences[1]).toBe(0)
  })

  it('agrees with what an evaluation of each says', async () => {
    const overrides = { '/economy/usdKrw': 1300 }
    const { items, measures } = await compared({ items: [{ plan: planOf() }, { ...one, overrides }] })
    const alone = (await call('/v1/evaluations', { body: { preset, overrides } })).json
    expect(items[1]!.planHash).toBe(alone.planHash)
    for (const [id, { values }] of Object.entries(measures)) expect(values[1]).toBe(alone.measures[id].value)
  })

  it('speaks the caller’s language', async () => {
    const items = [one, { preset: 'gpu-lease-2025' }]
    const [korean, english] = [await compared({ items }), await compared({ items }, 'en')]
    const said = ({ measures, items }: ComparisonReply) => [
      ...Object.values(measures).flatMap(({ label, why = [] }) => [label, ...why.filter((text) => text !== null)]),
      ...items.flatMap(({ alerts }) => alerts.map(({ message }) => message)),
    ]
    expect(said(korean).filter((text) => /[{}]|^[a-z]+\./.test(text))).toEqual([])
    expect(korean.measures['equity.irr']!.label).toMatch(/[가-힣]/)
    expect(english.measures['equity.irr']!.label).not.toMatch(/[가-힣]/)
  })

  it('prices the same plan under other terms, by id or as sent', async () => {
    const terms = presets.get('national-center-tender-2025-09')!.terms
    const items = [one, { ...one, termsId: 'tender-2025h1' }, { ...one, termsId: 'tender-2025-09' }, { ...one, terms }]
    const { measures } = await compared({ items })
    expect(measures['uses.total']!.differences.every((difference) => Math.abs(difference!) < 1)).toBe(true)
    expect(measures['put.value']!.values.map((value) => value !== null)).toEqual([false, true, false, false])
    const [, , byId, sent] = measures['class.private.npv']!.values
    expect(byId).toBe(sent)
    expect(measures['class.private.npv']!.differences[1]).not.toBe(0)
  })

  it('names terms that nobody knows, and terms given twice', async () => {
    const terms = presets.get(preset)!.terms
    const unknown = await ask({ items: [one, { ...one, termsId: 'tender-1999' }] }, 'en')
    expect(unknown.status).toBe(422)
    expect(Problem.parse(unknown.json).errors).toMatchObject([{ pointer: '/items/1/termsId', code: 'unknown-terms' }])
    const twice = await ask({ items: [one, { ...one, terms, termsId: 'signed-2026' }] }, 'en')
    expect(Problem.parse(twice.json).errors).toMatchObject([{ pointer: '/items/1/termsId', code: 'rule.terms-once' }])
  })

  it('says what of the terms a plan breaks, and what to do', async () => {
    const { terms } = structuredClone(presets.get('national-center-tender-2025h1')!)
    terms.put!.month = '2035-06'
    const { status, json } = await ask({ items: [one, { ...one, terms }] }, 'en')
    expect(status).toBe(422)
    const [error] = Problem.parse(json).errors!
    expect(error).toMatchObject({ pointer: '/items/1/terms/put/month', code: 'rule.put-within' })
    expect(error!.detail).toMatch(/from 2026-07 to 2033-06.*dissolution/)
    const korean = await ask({ items: [one, { ...one, terms }] })
    expect(Problem.parse(korean.json).errors![0]!.detail).toMatch(/2033-06.*해산/)
  })

  it('names the overlays it laid over the plans', async () => {
    const overlays = { energyPrice: 1.2, usdKrw: 1.1, computePrice: 0.95, interest: -0.005 }
    const plain = await compared({ items: [one, one] })
    const under = await compared({ items: [one, one], overlays })
    expect(under.overlays).toEqual(overlays)
    expect(under.items[0]!.planHash).not.toBe(plain.items[0]!.planHash)
    expect(under.measures['opex.lifetime']!.values[0]!).toBeGreaterThan(plain.measures['opex.lifetime']!.values[0]!)
  })

  it('lays overlays by date, and says which of them is out of order or goes too far', async () => {
    const under = (overlays: unknown) => ask({ items: [one, one], overlays }, 'en')
    const steps = (...values: [from: string, value: number][]) => values.map(([from, value]) => ({ from, value }))
    const overlays = {
      energyPrice: steps(['2029-01', 1.3]),
      usdKrw: steps(['2029-01', 1.2]),
      interest: steps(['2028-01', 0.01], ['2030-01', 0]),
    }
    const { items, measures, overlays: said } = ComparisonReply.parse((await under(overlays)).json)
    const plain = await compared({ items: [one, one] })
    expect(said).toEqual(overlays)
    expect(items.flatMap(({ checks }) => checks.failing)).toEqual([])
    const [before, after] = [plain, { measures }].map((reply) => reply.measures['revenue.lifetime']!.values[0]!)
    expect(after! / before!).toBeGreaterThan(1.05)
    expect(after! / before!).toBeLessThan(1.2)
    const errors = async (laid: unknown) =>
      (Problem.parse((await under(laid)).json).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
    expect(await errors({ usdKrw: steps(['2029-01', 1.2], ['2028-01', 1]) })).toEqual([
      '/overlays/usdKrw/1/from rule.path-order',
    ])
    expect(await errors({ energyPrice: steps(['2029-01', 12]) })).not.toEqual([])
    const [first] = (await under({ usdKrw: steps(['2029-01', 9.9]) })).json.errors
    expect([first.code, first.detail]).toEqual(['overlay-too-big', expect.stringContaining('/overlays/usdKrw')])
  })

  it('takes twenty whole plans and does not take long over them', async () => {
    const largest = [...presets.keys()].toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!
    const items = Array.from({ length: 20 }, () => ({ plan: planOf(largest) }))
    const from = performance.now()
    const { items: found } = await compared({ items, overlays: { energyPrice: 1.1, interest: 0.01 } })
    expect(performance.now() - from).toBeLessThan(3000)
    expect(found).toHaveLength(20)
  })
})

const sizeOf = (id: string): number => JSON.stringify(presets.get(id)).length

interface Bad {
  readonly name: string
  readonly body: unknown
  readonly code?: string
  readonly errors: readonly string[]
}

const wrong = (change: (plan: Json) => unknown): unknown => {
  const plan = planOf()
  change(plan)
  return plan
}

const bads: readonly Bad[] = [
  { name: 'one item', body: { items: [one] }, errors: ['/items too-few'] },
  { name: '21 items', body: { items: Array(21).fill(one) }, errors: ['/items too-many'] },
  { name: 'no items', body: {}, errors: ['/items missing'] },
  { name: 'a base out of range', body: { items: [one, one], base: 2 }, errors: ['/base rule.base-among-items'] },
  {
    name: 'both plan and preset',
    body: { items: [one, { ...one, plan: planOf() }] },
    errors: ['/items/1/plan rule.one-plan'],
  },
  { name: 'neither plan nor preset', body: { items: [{}, one] }, errors: ['/items/0/plan rule.one-plan'] },
  {
    name: 'an unknown overlay',
    body: { items: [one, one], overlays: { rain: 1 } },
    errors: ['/overlays/rain unknown-field'],
  },
  {
    name: 'an overlay past its bounds',
    body: { items: [one, one], overlays: { usdKrw: 11 } },
    errors: ['/overlays/usdKrw too-big'],
  },
  {
    name: 'plans that are wrong, each at its own places',
    body: {
      items: [
        { plan: wrong((plan) => (plan.economy.cpi = 'x')) },
        { plan: wrong((plan) => (plan.terms.shareholders[0].share = 0.9)) },
        { plan: wrong((plan) => delete plan.opex) },
        {},
      ],
      base: 9,
      overlays: { interest: 5 },
    },
    errors: [
      '/items/0/plan/economy/cpi wrong-type',
      '/items/1/plan/terms/shareholders rule.shares-sum',
      '/items/2/plan/opex missing',
      '/items/3/plan rule.one-plan',
      '/overlays/interest too-big',
      '/base rule.base-among-items',
    ],
  },
  {
    name: 'unknown presets and overrides that do not fit',
    code: 'comparison-invalid',
    body: {
      items: [
        { preset: 'atlantis' },
        { ...one, overrides: { '/nothing': 1 } },
        { ...one, overrides: { '/economy': { cpi: 0.02 } } },
      ],
    },
    errors: [
      '/items/0/preset unknown-preset',
      '/items/1/overrides/~1nothing unknown-pointer',
      '/items/2/overrides/~1economy/usdKrw missing',
      '/items/2/overrides/~1economy/treasuryRate missing',
    ],
  },
  {
    name: 'an overlay that takes a plan past its bounds',
    code: 'comparison-invalid',
    body: { items: [one, { plan: planOf('gumi-60mw') }], overlays: { usdKrw: 0.01 } },
    errors: ['/items/0/preset overlay-too-small', '/items/1/plan/economy/usdKrw overlay-too-small'],
  },
]

describe.each(locales)('a comparison that cannot be, answered in %s', (language) => {
  it.each(bads)('$name', async ({ body, code = 'content-invalid', errors }) => {
    const reply = await ask(body, language)
    expect([reply.status, reply.json.type]).toEqual([422, `urn:planner:problem:${code}`])
    const problem = Problem.parse(reply.json)
    const found = problem.errors!.map((error) => `${error.pointer} ${error.code}`)
    expect(found.toSorted()).toEqual([...errors].toSorted())
    for (const { detail } of problem.errors!) {
      expect(detail).not.toMatch(/^(issue|rule)\.|[{}]/)
      expect(/[가-힣]/.test(detail)).toBe(language === 'ko')
    }
  })

  it('names the overlay, the place and the bound that a plan would leave', async () => {
    const reply = await ask({ items: [one, one], overlays: { usdKrw: 0.01 } }, language)
    const { detail } = Problem.parse(reply.json).errors![0]!
    for (const part of ['/overlays/usdKrw', '/economy/usdKrw', '100']) expect(detail).toContain(part)
  })
})
