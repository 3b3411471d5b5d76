import { decimal, digitsFor } from './decimal.ts'
import { largeNumber } from './large-number.ts'
import type { Locale } from './locale.ts'
import { formatDuration, formatMonth } from './months.ts'
import { say } from './say.ts'
import { perName, unitName } from './unit-name.ts'

export interface QuantityOptions {
  /** Month 0 of the plan, `YYYY-MM`, from which a `date` counts; without it a date is a number of months. */
  readonly start?: string | undefined
  /** All digits instead of a large number in words. */
  readonly exact?: boolean | undefined
}

const NOTHING = '–'
const currencies = ['KRW', 'USD']

/**
 * A number with its unit as people read it. Only what is shown is rounded.
 * @param unit its name in the model, `KRW/kWh` or `share`
 * @example formatQuantity(2_372_600_000_000, 'KRW', 'ko') // '2조 3,726억 원'
 * @example formatQuantity(0.106, '1/year', 'en') // '10.6%'
 * @example formatQuantity(62, 'month', 'ko') // '5년 2개월'
 * @example formatQuantity(62, 'date', 'ko', { start: '2026-07' }) // '2031년 9월'
 */
export function formatQuantity(
  value: number | null | undefined,
  unit: string,
  locale: Locale,
  options: QuantityOptions = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOTHING
  const special = specialOf(value, unit, locale, options)
  if (special !== undefined) return special
  const [above = '', ...below] = unit.split('/')
  const per = below.map((side) => `/${perName(side, locale)}`).join('')
  if (currencies.includes(above)) return `${money(value, above, locale, options)}${per}`
  const number = hours(above) && !options.exact ? inWords(value, locale) : plain(value, locale, options)
  const name = locale === 'en' && value === 1 ? perName(above, locale) : unitName(above, locale)
  return `${joined(number, name)}${per}`
}

function specialOf(value: number, unit: string, locale: Locale, options: QuantityOptions): string | undefined {
  if (unit === '1/year' || unit === 'share') return percent(value, locale, options)
  if (unit === 'flag') return say(locale, value === 0 ? 'unit.no' : 'unit.yes')
  if (unit === 'factor') return say(locale, 'unit.times', { count: plain(value, locale, options) })
  if (unit === '1' || unit === 'any') return plain(value, locale, options)
  if (unit === 'date' && options.start) return formatMonth(options.start, locale, value)
  if (unit === 'month' || unit === 'date') return formatDuration(value, locale)
  if (unit === 'year')
    return value >= 1900 ? say(locale, 'unit.calendar-year', { year: String(value) }) : counted(value, locale)
  if (unit === 'kWh' && !options.exact) return energy(value, locale)
  return undefined
}

const counted = (value: number, locale: Locale) => say(locale, 'unit.years', { count: value })

/** A share or a rate; `10.6%`. A rate of a loan or a tax is stated to the hundredth of a per cent, and so is a return. */
const percent = (value: number, locale: Locale, { exact }: QuantityOptions): string =>
  `${decimal(value * 100, locale, exact ? 10 : 2)}%`

function energy(kwh: number, locale: Locale): string {
  const steps = [
    [1e9, 'TWh'],
    [1e6, 'GWh'],
    [1, 'kWh'],
  ] as const
  const [size, name] = steps.find(([least]) => Math.abs(kwh) >= least) ?? [1, 'kWh']
  return `${plain(kwh / size, locale, {})} ${name}`
}

function money(value: number, currency: string, locale: Locale, options: QuantityOptions): string {
  const number = options.exact ? plain(value, locale, options) : largeNumber(value, locale)
  const name = unitName(currency, locale)
  if (locale === 'ko') return /\p{Script=Hangul}$/u.test(number) ? `${number} ${name}` : `${number}${name}`
  return number.startsWith('−') ? `−${name} ${number.slice(1)}` : `${name} ${number}`
}

const hours = (unit: string) => unit.endsWith('·h')

const inWords = (value: number, locale: Locale) =>
  Math.abs(value) >= 1e6 ? largeNumber(value, locale) : plain(value, locale, {})

const plain = (value: number, locale: Locale, { exact }: QuantityOptions) =>
  decimal(value, locale, exact ? 12 : digitsFor(value))

/** Korean counters stand right after a numeral; other names a space away. */
const joined = (number: string, name: string) =>
  /^\p{Script=Hangul}/u.test(name) && /[0-9]$/.test(number) ? `${number}${name}` : `${number} ${name}`.trim()
