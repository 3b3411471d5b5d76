import { expect, test } from 'vitest'
import { localeOf } from '#words/locale.ts'

test.each([
  [undefined, 'ko'],
  ['', 'ko'],
  ['*', 'ko'],
  ['ko', 'ko'],
  ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['en-GB, ko;q=0.5', 'en'],
  ['en;q=0.5, ko', 'ko'],
  ['en;q=0.5, ko;q=0.8', 'ko'],
  ['ko, en', 'ko'],
  ['en, ko', 'en'],
  ['en;q=0.5, ko;q=0.5', 'en'],
])('a language that there are words in: %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})

test.each([
  ['fr', 'en'],
  ['fr, de;q=0.9', 'en'],
  ['fr, ko;q=0.1', 'ko'],
  ['fr, *;q=0.1', 'ko'],
  ['enm', 'en'],
  ['kok', 'en'],
])('a language that there are no words in: %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})

test.each([
  ['*, en;q=0.5', 'ko'],
  ['*;q=0.5, en', 'en'],
  ['en, *', 'en'],
  ['ko;q=0, *', 'en'],
  ['ko;q=0', 'en'],
  ['en;q=0', 'ko'],
  ['en;q=0, fr', 'ko'],
  ['ko;q=0.0, en;q=0.000', 'en'],
])('any language, and languages refused: %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})

test.each([
  [';;;', 'ko'],
  ['q=1', 'ko'],
  ['en;q=2', 'ko'],
  ['en;q=zero, ko;q=0.2', 'ko'],
  ['!!, en;q=0.4', 'en'],
  ['  en ; q=0.4 , ko;Q=0.3', 'en'],
])('a range that is not one spoils no other: %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})
