import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { PresetReply } from '#contract/catalog.ts'
import { EvaluationReply } from '#contract/evaluation.ts'
import { TraceReply } from '#contract/trace.ts'
import { apiRoutes } from '#http/routes.ts'
import { addressOf } from './addresses.ts'
import { appWithoutStore, planOf } from './open-app.ts'

const call = appWithoutStore()
const english = { 'accept-language': 'en' }
const preset = 'national-center-signed-2026'

const promised = [
  'project.irr',
  'equity.irr',
  'class.public.irr',
  'class.private.irr',
  'class.private.npv',
  'debt.minDscr',
  'uses.total',
  'capacity.accelerators',
  'capacity.racks',
  'capacity.itMw',
  'capacity.facilityMw',
  'capacity.pflopsFp8',
  'capacity.gpuHours',
  'capacity.pue',
  'capacity.carbon',
  'capacity.water',
  'sales.soldLifetime',
]

const evaluated = async (body: unknown, query = '', headers: Record<string, string> = {}): Promise<EvaluationReply> => {
  const reply = await call(`/v1/evaluations${query}`, { body, headers })
  expect(reply.status, reply.text.slice(0, 500)).toBe(200)
  return EvaluationReply.parse(reply.json)
}

describe.each([...presets.keys()])('the preset %s', (id) => {
  it('evaluates with every check holding and every promised measure', async () => {
    const { checks, measures, lines, periods } = await evaluated({ preset: id })
    expect(checks.length).toBeGreaterThan(5)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(Object.keys(measures)).toEqual(expect.arrayContaining(promised))
    for (const measure of Object.values(measures)) expect(measure.value === null).toBe(measure.why !== undefined)
    for (const line of Object.values(lines)) expect(line.values).toHaveLength(periods.length)
  })

  it('evaluates the same when its plan is sent whole', async () => {
    const { plan } = PresetReply.parse((await call(`/v1/presets/${id}`)).json)
    expect(await evaluated({ plan })).toEqual(await evaluated({ preset: id }))
  })
})

describe('an evaluation', () => {
  it('gives the lines that were asked for, by year or by month', async () => {
    const years = await evaluated({ preset }, '?lines=debt.policy.*,cash.cfads')
    expect(Object.keys(years.lines)).toContain('cash.cfads')
    expect(Object.keys(years.lines).every((line) => /^debt[.]policy[.]|^cash[.]cfads$/.test(line))).toBe(true)
    expect(years.periods[0]).toMatch(/^\d{4}$/)
    const months = await evaluated({ preset }, '?lines=cash.cfads&period=month')
    expect(months.periods).toHaveLength(planOf().meta.horizonMonths)
    expect(Object.keys((await evaluated({ preset }, '?lines=no.such')).lines)).toEqual([])
  })

  it('does not take long over patterns made of stars', async () => {
    expect(Object.keys((await evaluated({ preset }, `?lines=${'*'.repeat(498)}-`)).lines)).toEqual([])
  })

  it('answers with replaced values', async () => {
    const base = await evaluated({ preset })
    const thirsty = await evaluated({ preset, overrides: { '/sites/0/halls/0/cooling/base': 0.9 } })
    expect(thirsty.measures['capacity.facilityMw']!.value!).toBeGreaterThan(
      base.measures['capacity.facilityMw']!.value!,
    )
    expect(thirsty.planHash).not.toBe(base.planHash)
    const plan = planOf()
    plan.sites[0]!.halls[0]!.cooling.base = 0.9
    delete plan.sources!['/sites/0/halls/0/cooling/base']
    expect(thirsty).toEqual(await evaluated({ plan }))
  })

  it('says why a rate of return does not exist', async () => {
    const body = { preset, overrides: { '/demand': [], '/finance/terminal': { facility: 0, accelerators: 0 } } }
    const { measures } = await evaluated(body, '', english)
    expect(measures['project.irr']!.value).toBeNull()
    expect(measures['project.irr']!.why).toMatch(/^[A-Z][^{}]+$/)
    const korean = await evaluated(body)
    expect(korean.measures['project.irr']!.why).toMatch(/[가-힣]/)
  })

  it('names everything in the caller’s language', async () => {
    const korean = await evaluated({ preset })
    const { measures, checks, lines } = await evaluated({ preset }, '', english)
    const said = [...Object.values(measures), ...Object.values(lines)].map(({ label }) => label)
    for (const text of [...said, ...checks.map(({ title }) => title)])
      expect(text).not.toMatch(/^[a-z]+\.[a-zA-Z.]+$|[{}]/)
    expect(Object.keys(korean.measures)).toEqual(Object.keys(measures))
    expect(korean.measures['equity.irr']!.label).toMatch(/[가-힣]/)
    expect(measures['equity.irr']!.label).not.toMatch(/[가-힣]/)
  })
})

describe('a trace', () => {
  const traced = async (body: object): Promise<TraceReply> => {
    const reply = await call('/v1/traces', { body: { preset, ...body } })
    expect(reply.status, reply.text.slice(0, 500)).toBe(200)
    return TraceReply.parse(reply.json)
  }
  const all = (trace: TraceReply): TraceReply[] => [trace, ...trace.parts.flatMap(all)]

  it('leads from a measure to the plan’s inputs and their sources', async () => {
    const trace = await traced({ measure: 'capacity.facilityMw', depth: 12 })
    expect(trace.value).toBe((await evaluated({ preset })).measures['capacity.facilityMw']!.value)
    const inputs = all(trace).filter(({ kind }) => kind === 'input')
    expect(inputs.map(({ pointer }) => pointer)).toContain('/sites/0/halls/0/cooling/base')
    for (const { source } of inputs) expect(source).toBeDefined()
  })

  it('shows one month of a line, the last unless asked', async () => {
    const { months } = await traced({ line: 'cash.cfads' })
    const { start, horizonMonths } = planOf().meta
    const last = Number(start.slice(0, 4)) * 12 + Number(start.slice(5)) - 1 + horizonMonths - 1
    const name = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`
    expect(months).toEqual({ from: name, to: name })
    expect((await traced({ line: 'cash.cfads', month: '2030-06' })).months).toEqual({ from: '2030-06', to: '2030-06' })
  })

  it('is as deep as asked', async () => {
    const shallow = await traced({ measure: 'equity.irr', depth: 1 })
    expect(all(shallow).length).toBeLessThan(all(await traced({ measure: 'equity.irr', depth: 4 })).length)
  })
})

describe('what is the same for everyone', () => {
  const kept = apiRoutes.filter(({ reply }) => reply.headers?.includes('cache-control'))

  it('is nothing that holds sentences of one language or that was saved', () => {
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter(({ path, reply }) => reply.spoken || path.startsWith('/v1/plans'))).toEqual([])
  })

  it.each(kept.map((route) => [addressOf(route), route.reply.schema!] as const))(
    '%s may be kept for a while, and asked for by its tag',
    async (path, schema) => {
      const reply = await call(path)
      expect(reply.status).toBe(200)
      expect(schema.parse(reply.json)).toEqual(reply.json)
      expect(reply.headers.get('cache-control')).toBe('public, max-age=300')
      const etag = reply.headers.get('etag')!
      expect((await call(path)).headers.get('etag')).toBe(etag)
      const again = await call(path, { headers: { 'if-none-match': etag } })
      expect([again.status, again.text]).toEqual([304, ''])
    },
  )
})
