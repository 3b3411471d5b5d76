import { formatQuantity } from './format.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

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
 * A sentence in a language, its amounts with their units.
 * @example sayAmounts('en', { key: 'verdict.against.hurdle', args: { hurdle: { value: 0.1, unit: '1/year' } } })
 */
export function sayAmounts(
  locale: Locale,
  { key, args }: { readonly key: string; readonly args: Readonly<Record<string, string | number | Amount>> },
): string {
  const worded = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object'
      ? formatQuantity(glanced(value.value, value.unit), value.unit, locale, { start: value.start })
      : value,
  ])
  return say(locale, key, Object.fromEntries(worded))
}
