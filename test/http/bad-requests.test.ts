import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '#contract/problem.ts'
import { locales } from '#words/locale.ts'
import { badRequests } from './bad-requests.ts'
import { type Call, openApp } from './open-app.ts'

let opened: Awaited<ReturnType<typeof openApp>>
let call: Call
beforeAll(async () => {
  opened = await openApp()
  call = opened.callAs('careless')
})
afterAll(() => opened?.close())

const isSaid = (sentence: string | undefined): boolean =>
  sentence !== undefined && !/^(fault|issue|rule|type|format)\.|[{}]|@(type|format)\./.test(sentence)

/** Sentences without what they quote from the request or the model. */
const quoted = /[\w"*/.,:;()–—-]+/g

describe.each(locales)('a bad request, answered in %s', (language) => {
  it.each(badRequests)('$name', async ({ path, sent, status, code, errors }) => {
    const headers = { ...sent.headers, 'accept-language': language }
    const reply = await call(path, { ...sent, headers })

    expect([reply.status, reply.json.type]).toEqual([status, `urn:planner:problem:${code}`])
    const found = (reply.json.errors ?? []).map(
      (error: Record<string, string>) => `${error.in} ${error.pointer} ${error.code}`,
    )
    expect(found).toEqual(errors)
    const problem = Problem.parse(reply.json)
    expect(problem.status).toBe(status)
    for (const sentence of [problem.title, problem.detail, ...(problem.errors ?? []).map(({ detail }) => detail)]) {
      expect(sentence).toSatisfy(isSaid)
      expect(/[가-힣]/.test(sentence!.replaceAll(quoted, ''))).toBe(language === 'ko')
    }
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(reply.headers.get('content-language')).toBe(language)
    expect(reply.headers.get('vary')).toContain('accept-language')
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })
})

it('is never our own fault', () => {
  expect(opened.logged).toEqual([])
  expect(badRequests.length).toBeGreaterThan(100)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
