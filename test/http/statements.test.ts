import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StatementsReply } from '#contract/statements.ts'
import { preferred } from '#http/accept.ts'
import { csv } from '#http/csv.ts'
import { type Call, openApp, planOf } from './open-app.ts'

let opened: Awaited<ReturnType<typeof openApp>>
let call: Call
beforeAll(async () => {
  opened = await openApp()
  call = opened.callAs('auditor')
})
afterAll(() => opened?.close())

const preset = 'national-center-signed-2026'

describe('statements', () => {
  it('are the three of a plan, by year, in the language asked for', async () => {
    const { status, json, headers } = await call('/v1/statements', {
      body: { preset },
      headers: { 'accept-language': 'en' },
    })
    expect(status).toBe(200)
    expect(headers.get('vary')).toBe('accept, accept-language')
    const { statements, years, planHash } = StatementsReply.parse(json)
    expect(statements.map(({ title }) => title)).toEqual(['Income statement', 'Cash flow statement', 'Balance sheet'])
    expect(years).toEqual(['2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033'])
    for (const { rows } of statements) for (const { values } of rows) expect(values).toHaveLength(years.length)
    const { json: outcome } = await call('/v1/evaluations?lines=income.net', { body: { preset } })
    const net = statements[0]!.rows.at(-1)!
    expect([net.id, net.of, net.values]).toEqual(['income.net', null, outcome.lines['income.net'].values])
    expect(planHash).toBe(outcome.planHash)
  })

  it('are a table for whoever asks for one, with the same numbers', async () => {
    const asked = { body: { preset }, headers: { accept: 'text/csv', 'accept-language': 'ko' } }
    const { status, text, headers } = await call('/v1/statements', asked)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const [head, ...rows] = text.replace('\u{feff}', '').trimEnd().split('\r\n')
    expect(head).toBe('statement,id,label,unit,sign,of,2026,2027,2028,2029,2030,2031,2032,2033')
    const { json } = await call('/v1/statements', { body: { preset } })
    const { statements } = StatementsReply.parse(json)
    const all = statements.flatMap(({ rows }) => rows)
    expect(rows).toHaveLength(all.length)
    for (const [i, { id, sign, of, values }] of all.entries()) {
      const cells = rows[i]!.split(',')
      expect([cells[1], Number(cells.at(-values.length - 2)), cells.at(-values.length - 1)]).toEqual([
        id,
        sign,
        of ?? '',
      ])
      expect(cells.slice(-values.length).map(Number)).toEqual(values)
    }
  })

  it('of a stored plan are those of its latest revision', async () => {
    const plan = { ...planOf('gumi-60mw'), meta: { ...planOf('gumi-60mw').meta, title: '=우리 안' } }
    const { json: made } = await call('/v1/plans', { body: { plan } })
    const { json } = await call(`/v1/plans/${made.id}/statements`)
    const { json: asked } = await call('/v1/statements', { body: { plan } })
    expect(json).toEqual(asked)
    const table = await call(`/v1/plans/${made.id}/statements`, { headers: { accept: 'text/csv' } })
    expect(table.text.split('\r\n').length).toBeGreaterThan(30)
    expect((await call(`/v1/plans/pln_${'a'.repeat(32)}/statements`)).status).toBe(404)
  })

  it('refuse what an evaluation refuses', async () => {
    expect((await call('/v1/statements', { body: { preset: 'atlantis' } })).status).toBe(422)
    expect((await call('/v1/statements', { body: {} })).json.errors[0].code).toBe('rule.plan-or-preset')
    expect(opened.logged).toEqual([])
  })
})

describe('a table', () => {
  it('quotes what would break it, runs no text as a formula and keeps every digit', () => {
    expect(csv([['a,b', 'say "hi"', '=1+1', '@x', '-x', 0.1 + 0.2, -5, null]])).toBe(
      '\u{feff}"a,b","say ""hi""",\'=1+1,\'@x,\'-x,0.30000000000000004,-5,\r\n',
    )
  })
})

describe('the type of a reply', () => {
  const types = ['application/json', 'text/csv'] as const
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv, application/json', 'application/json'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['text/csv;q=0.1, */*', 'application/json'],
    ['text/csv;q=0', 'application/json'],
    ['text/csv;q=nonsense', 'application/json'],
    ['image/png', 'application/json'],
  ])('for %s is %s', (accept, type) => {
    expect(preferred(accept, types)).toBe(type)
  })
})
