import type { Locale } from './locale.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number in digits with its groups set off, at most so many after the point; a true minus, and none before a zero. */
export function decimal(value: number, locale: Locale, digits: number): string {
  const key = `${locale} ${digits}`
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' })
  formats.set(key, format)
  return format.format(value).replace('-', '−')
}

/** As many digits after the point as a number of this size needs to be told from its like. */
export function digitsFor(value: number): number {
  const size = Math.abs(value)
  if (size >= 1000) return 0
  if (size >= 100) return 1
  if (size >= 0.1 || size === 0) return 2
  return Math.min(12, 1 - Math.floor(Math.log10(size)))
}
