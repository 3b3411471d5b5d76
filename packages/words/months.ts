import { decimal } from './decimal.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/**
 * A number of months as years and months.
 * @example formatDuration(62, 'ko') // '5년 2개월'
 */
export function formatDuration(months: number, locale: Locale): string {
  const size = Math.round(Math.abs(months) * 10) / 10
  const years = Math.floor(size / 12)
  const rest = Math.round((size - years * 12) * 10) / 10
  const parts = [
    ...(years > 0 ? [counted('unit.years', years, locale)] : []),
    ...(rest > 0 || years === 0 ? [counted('unit.months', rest, locale)] : []),
  ]
  return `${months < 0 && size > 0 ? '−' : ''}${parts.join(' ')}`
}

const counted = (key: string, count: number, locale: Locale) =>
  say(locale, key, { count: count >= 1000 ? decimal(count, locale, 1) : count })

const names: Record<Locale, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat('ko', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'short', timeZone: 'UTC' }),
}

/**
 * A calendar month in words; what is not one stays as it is.
 * @param month `YYYY-MM`
 * @param later months after it
 * @example formatMonth('2026-07', 'ko', 6) // '2027년 1월'
 */
export function formatMonth(month: string, locale: Locale, later = 0): string {
  const found = /^(\d{4})-(\d{2})$/.exec(month)
  const date = new Date(found ? Date.UTC(Number(found[1]), Number(found[2]) - 1 + Math.round(later)) : Number.NaN)
  return Number.isNaN(date.getTime()) ? month : names[locale].format(date)
}
