import { words } from '#words/table.ts'
import type { Key } from './en.ts'
import { inflect } from './inflect.ts'
import type { Locale } from './locale.ts'

/** What fills the gaps of a sentence. A text that starts with `@` is itself a key; a list is of alternatives. */
export type Args = Readonly<Record<string, unknown>>

/** `{name}`, or `{name:one/other}` with the forms that follow the value. */
const gap = /\{([A-Za-z][A-Za-z0-9]*)(?::([^{}/]*)\/([^{}/]*))?\}/g

/** Whether there are words for a key. */
export function isKey(key: string): key is Key {
  const known = words.ko ?? words.en
  return known !== undefined && Object.hasOwn(known, key)
}

/**
 * The words of a key in a language, its gaps filled; the key itself when there are none, so that a forgotten key is
 * seen and nothing breaks. A gap that nothing fills stays as it is.
 * @example say('ko', 'class.irr', { class: '@class.public' })
 */
export function say(locale: Locale, key: string, args: Args = {}): string {
  if (!isKey(key)) return key
  const said = words[locale]?.[key] ?? key
  return said.replace(gap, (whole, name: string, one?: string, other?: string) => {
    if (!Object.hasOwn(args, name)) return whole
    const value = args[name]
    const text = textOf(locale, value)
    return one === undefined || other === undefined ? text : inflect(locale, text, value, one, other)
  })
}

// Years are four digits and must not be grouped, so a group is set off from five digits on.
const numbers: Record<Locale, Intl.NumberFormat> = {
  ko: new Intl.NumberFormat('ko', { useGrouping: 'min2', maximumFractionDigits: 12 }),
  en: new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 12 }),
}

const alternatives: Record<Locale, Intl.ListFormat> = {
  ko: new Intl.ListFormat('ko', { type: 'disjunction' }),
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
}

function textOf(locale: Locale, value: unknown): string {
  if (typeof value === 'number') return numbers[locale].format(value).replace('-', '−')
  if (Array.isArray(value)) return alternatives[locale].format(value.map((item) => textOf(locale, item)))
  if (typeof value !== 'string') return String(value)
  const key = value.slice(1)
  return value.startsWith('@') && isKey(key) ? say(locale, key) : value
}
