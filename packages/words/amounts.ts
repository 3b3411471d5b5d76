import { formatQuantity } from './format.ts'
import type { Locale } from './locale.ts'
import type { Args } from './say.ts'

/** A number that a sentence holds, in a unit of the model; a `date` counts from `start`. */
interface Amount {
  readonly value: number
  readonly unit: string
  readonly start?: string
}

const fine = 1e8

/** A number for a glance: large sums to the hundred million, hours to the ten thousand, what rounding leaves as nothing. */
export function glanced(value: number, unit: string): number {
  if (unit === 'H100·h' && Math.abs(value) >= 1e6) return Math.round(value / 1e4) * 1e4
  if (unit !== 'KRW') return value
  if (Math.abs(value) >= 100 * fine) return Math.round(value / fine) * fine
  return Math.abs(value) < 0.5 ? 0 : value
}

/**
 * What fills a sentence, its amounts as text with their units.
 * @example worded('en', { hurdle: { value: 0.1, unit: '1/year' } }) // { hurdle: '10%' }
 */
export function worded(locale: Locale, args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, isAmount(value) ? amountText(locale, value) : value]),
  )
}

const amountText = (locale: Locale, { value, unit, start }: Amount) =>
  formatQuantity(glanced(value, unit), unit, locale, { start })

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value
