import { expect, test } from 'vitest'
import { en, type Key } from '#words/en.ts'
import { ko } from '#words/ko.ts'

const keys = Object.keys(en) as Key[]

/** What is the same in Korean: acronyms, symbols of units, percentage points, the name of English. */
const sameInKorean = new Set(['kV', 'MW', 'PUE', 'IRR', 'p', 'English', 'tCO', 'kgCO', 'eq'])

/** The name of a language stands in that language. */
const namesKorean: Key = 'page.language.ko'

const gapsOf = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{([A-Za-z0-9]+)[^}]*\}/g)].map(([, name]) => name!))].sort()

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

test('both languages have the same keys', () => {
  expect(Object.keys(ko).sort()).toEqual([...keys].sort())
})

test('a key has the same gaps in both', () => {
  expect(keys.filter((key) => `${gapsOf(ko[key])}` !== `${gapsOf(en[key])}`)).toEqual([])
})

test('every template is well formed', () => {
  const gap = /\{[A-Za-z][A-Za-z0-9]*(:[^{}/]*\/[^{}/]*)?\}/g
  const isWellFormed = (template: string) =>
    template === template.trim() && !/[{}]/.test(template.replaceAll(gap, '')) && !template.includes('  ')
  expect(keys.filter((key) => !isWellFormed(en[key]) || !isWellFormed(ko[key]))).toEqual([])
})

test('no English sentence holds Hangul, and every Korean one does', () => {
  const hangul = /\p{Script=Hangul}/u
  const isKorean = (text: string) =>
    hangul.test(text) || wordsOf(text.replaceAll(/\{[^}]*\}/g, '')).every((word) => sameInKorean.has(word))
  expect(keys.filter((key) => hangul.test(en[key]) && key !== namesKorean)).toEqual([])
  expect(keys.filter((key) => !isKorean(ko[key]))).toEqual([])
})

test('a key stands in one theme only', async () => {
  const { readFile, readdir } = await import('node:fs/promises')
  const folder = new URL('../../packages/words/en/', import.meta.url)
  const files = await Promise.all(
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFile(new URL(name, folder), 'utf8')),
  )
  const written = files.flatMap((text) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key!))
  expect(written.filter((key, i) => written.indexOf(key) < i)).toEqual([])
})
