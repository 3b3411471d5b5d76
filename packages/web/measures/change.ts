import { headlineValue } from '../language/headline-value.ts'
import type { Language } from '../language/language.ts'
import type { Headline } from './headline-measures.ts'

/** Whether two values differ by rounding only, or by less than a change is told to: a hundredth of a point of a rate. */
export const isSame = (a: number, b: number, unit?: string): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || (isRate(unit) && Math.round((a - b) * 1e4) === 0)

const isRate = (unit: string | undefined): boolean => unit === '1/year' || unit === 'share'

/** Whether a change is to the better; undefined where more is neither. */
export function verdictOf(change: number, better: Headline['better']): 'good' | 'bad' | undefined {
  if (better === undefined) return undefined
  return (better === 'more') === change > 0 ? 'good' : 'bad'
}

/** A change with its sign; of a rate in points. */
export function changeText(change: number, unit: string, language: Language): string {
  const size = Math.abs(change)
  const amount = isRate(unit)
    ? language.t('page.difference.points', { points: Math.round(size * 1e4) / 100 })
    : headlineValue(size, unit, language)
  return `${change > 0 ? '+' : '−'}${amount}`
}
