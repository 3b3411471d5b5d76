import type { Language } from './language.ts'

const fine = 1e8

/** A quantity for a glance: large sums to the hundred million, what is left of a sum by rounding as nothing. */
export function headlineValue(value: number, unit: string, { quantity }: Language): string {
  return quantity(unit === 'KRW' ? rounded(value) : value, unit)
}

function rounded(won: number): number {
  if (Math.abs(won) >= 100 * fine) return Math.round(won / fine) * fine
  return Math.abs(won) < 0.5 ? 0 : won
}
