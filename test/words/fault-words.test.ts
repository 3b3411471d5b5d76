import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { findingsOf } from '#contract/finding/findings.ts'
import { Plan } from '#contract/plan.ts'
import type { RefusalCode } from '#http/problem/refusal.ts'
import type { FaultCode } from '#usecases/fault.ts'
import { en } from '#words/en.ts'
import { locales } from '#words/locale.ts'
import { isKey } from '#words/say.ts'
import { strictSpeech } from './strict-speech.ts'

/** What each fault is thrown with; a code that is not here does not compile. */
const faults: Record<FaultCode | RefusalCode, Readonly<Record<string, string | number>>> = {
  'plan-not-found': { id: 'pln_1' },
  'preset-not-found': { id: 'x', known: 'y, z' },
  'revision-not-found': { id: 'pln_1', number: 3 },
  'line-not-found': { id: 'cash.x' },
  'month-outside': { month: '2020-01', first: '2026-07', last: '2033-12' },
  'revision-required': {},
  'revision-clash': { latest: 3, seen: 2 },
  'too-many-tags': { most: 10 },
  'idempotency-mismatch': { key: 'k' },
  'plan-invalid': {},
  'sketch-invalid': {},
  'comparison-invalid': {},
  'plan-outdated': { id: 'pln_0', saved: '0.1.0', current: '0.2.0' },
  'plan-too-large': { bytes: 400_000, limit: 380_000 },
  'workbook-too-large': { bytes: 5_000_000, limit: 4_400_000 },
  'bad-cursor': {},
  'store-unavailable': {},
  'request-invalid': { count: 2 },
  'content-invalid': { count: 1 },
  'no-such-address': {},
  'method-not-allowed': { method: 'PUT', allowed: 'GET' },
  'not-json': { type: 'text/plain' },
  'body-too-large': { limit: 1_048_576 },
  internal: { requestId: 'r' },
}

test.each(locales)('every fault has a title and says what to do, in %s', (locale) => {
  const { phrase } = strictSpeech(locale)
  for (const [code, params] of Object.entries(faults)) {
    phrase(`fault.${code}`, params)
    phrase(`fault.${code}.detail`, params)
  }
  phrase('fault.more', { count: 300, shown: 200 })
})

test('every rule that the contract states has a sentence', () => {
  const folder = new URL('../../packages/contract/', import.meta.url)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const stated = texts.flatMap((text) => [...text.matchAll(/['`](rule\.[a-z-]+)(\$\{elsewhere\})?['`]/g)])
  const rules = stated.flatMap(([, rule, elsewhere]) => (elsewhere ? [rule!, `${rule}-elsewhere`] : [rule!]))
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !isKey(rule))).toEqual([])
  expect(Object.keys(en).filter((key) => key.startsWith('rule.') && !rules.includes(key))).toEqual([])
})

test('every finding of a request has a sentence', () => {
  const codes = ['empty-body', 'broken-json', 'broken-text', 'too-deep', 'unknown-parameter', 'unknown-pointer']
  expect(codes.map((code) => `issue.${code}`).filter((key) => !isKey(key))).toEqual([])
})

test.each(locales)('whatever is wrong with a plan is said in full, in %s', (locale) => {
  const { phrase } = strictSpeech(locale)
  const said = new Set<string>()
  for (const broken of brokenPlans()) {
    const { error } = Plan.safeParse(broken, { reportInput: true })
    for (const { code, params } of findingsOf(error?.issues ?? [])) {
      const key = code.startsWith('rule.') ? code : `issue.${code}`
      expect(phrase(key, params)).not.toMatch(/@(type|format)\./)
      said.add(key)
    }
  }
  expect([...said]).toEqual(
    expect.arrayContaining([
      'issue.missing',
      'issue.wrong-type',
      'issue.bad-format',
      'issue.not-listed',
      'issue.too-small',
    ]),
  )
})

/** Plans with one leaf or branch of each kind spoilt in turn. */
function* brokenPlans(): Generator<unknown> {
  const seen = new Set<string>()
  for (const plan of presets.values()) {
    for (const path of pathsOf({ ...plan, sources: { '/economy/cpi': plan.sources!['/economy/cpi'] } })) {
      const kind = path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('/')
      if (seen.has(kind)) continue
      seen.add(kind)
      for (const value of [undefined, null, 'x', '', -1e18, 1e18, 0.5, Number.POSITIVE_INFINITY, [], { odd: 1 }]) {
        yield withValue({ ...plan, sources: undefined }, path, value)
      }
    }
  }
}

function pathsOf(value: unknown): string[][] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => [[key], ...pathsOf(child).map((rest) => [key, ...rest])])
}

function withValue(root: unknown, [key, ...rest]: string[], value: unknown): unknown {
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<string, unknown>
  copy[key!] = rest.length === 0 ? value : withValue(copy[key!] ?? {}, rest, value)
  return copy
}
