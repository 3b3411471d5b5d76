import type { Look } from './xlsx/looks.ts'

/** The number format of a unit. */
export function formatOf(unit: string): NonNullable<Look['format']> {
  if (unit === 'KRW') return 'money'
  if (unit === '1/year') return 'percent'
  if (unit === '1') return 'factor'
  if (unit === 'year' || unit === 'month') return 'general'
  return 'amount'
}
