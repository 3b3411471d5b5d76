import type { Manner } from '#words/format.ts'
import type { Language } from './language.ts'

const fine = 1e8

/** A quantity for a glance: large sums to the hundred million. */
export function headlineValue(value: number, unit: string, { quantity }: Language, as?: Manner): string {
  const shown = unit === 'KRW' && Math.abs(value) >= 100 * fine ? Math.round(value / fine) * fine : value
  return quantity(shown, unit, { as })
}
