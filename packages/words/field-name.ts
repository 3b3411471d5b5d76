import type { Locale } from './locale.ts'
import { isKey, say } from './say.ts'

/** The keys on the way to a place of a plan, without positions in lists. */
const wayTo = (pointer: string): string[] =>
  pointer.split('/').filter((key) => key !== '' && key !== '*' && !/^\d+$/.test(key))

/** What is said of the longest end of a way that anything is said of: `field.land.cost` before `field.cost`. */
function saidOf(way: readonly string[], keyOf: (end: string) => string, locale: Locale): string | undefined {
  const key = way.map((_, k) => keyOf(way.slice(k).join('.'))).find(isKey)
  return key && say(locale, key)
}

/**
 * What a place of a plan is called; its key where there are no words for it.
 * @param pointer RFC 6901; `*` stands for any position
 * @example fieldName('/sites/0/land/cost', 'ko') // '토지 매입비'
 */
export function fieldName(pointer: string, locale: Locale): string {
  const way = wayTo(pointer)
  return saidOf(way, (end) => `field.${end}`, locale) ?? way.at(-1) ?? ''
}

/** What is to be entered at a place; undefined where nothing needs to be said. */
export const fieldHelp = (pointer: string, locale: Locale): string | undefined =>
  saidOf(wayTo(pointer), (end) => `field-help.${end}`, locale)

/**
 * What may be chosen at a place, in words; `absent` and `present` for nothing and something.
 * @example optionName('/finance/tranches/0/rate', 'linked', 'en') // 'Over the treasury bond'
 */
export const optionName = (pointer: string, option: string, locale: Locale): string =>
  saidOf([...wayTo(pointer), option], (end) => `field-option.${end}`, locale) ?? option
