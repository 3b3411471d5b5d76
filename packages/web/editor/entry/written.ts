import { decimal } from '#words/decimal.ts'
import type { Locale } from '#words/locale.ts'
import type { Entry } from './entry.ts'

/** Most digits after the point: those of a won that is written in 억. */
const digits = 20

/** A number of the plan as it stands in a field. */
export const written = (value: number, { scale, calendar }: Entry, locale: Locale): string =>
  calendar ? String(value) : decimal(Number((value * scale).toPrecision(12)), locale, digits)

/** Large numbers in words, by what a person may write after the digits. */
const sizes: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  만: 1e4,
  tn: 1e12,
  bn: 1e9,
  m: 1e6,
  k: 1e3,
}

/**
 * The plan's number that a text states; undefined where it states none. `2.5조`, `3억`, `1.2bn` are sums whatever the
 * field is written in, `3 %` a share.
 */
export function read(text: string, { scale }: Entry): number | undefined {
  const found = /^([-−+]?[\d,]*\.?\d+(?:e[-+]?\d+)?|[-−+]?[\d,]+\.)\s*(조|억|만|tn|bn|m|k|%)?\s*(원|krw)?$/i.exec(
    text.trim(),
  )
  const [, number = '', size] = found ?? []
  const value = Number(number.replaceAll(',', '').replace('−', '-'))
  if (!found || !Number.isFinite(value)) return undefined
  if (size === '%') return scaled(value, 100)
  return size === undefined ? scaled(value, scale) : value * (sizes[size.toLowerCase()] ?? 1)
}

/** What is written in another scale comes back without the noise of its division. */
const scaled = (value: number, scale: number): number => Number((value / scale).toPrecision(15))
