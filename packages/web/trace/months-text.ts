import { type Calendar, monthName } from '#algebra/calendar.ts'
import type { Trace } from '#algebra/trace.ts'
import { formatMonth } from '#words/months.ts'
import type { Language } from '../language/language.ts'

/** The month or months that a number is of, and what several of them are shown as; undefined of what has none. */
export function monthsText(
  { kind, months, fold, unit }: Trace,
  calendar: Calendar,
  language: Language,
  isLastOf = false,
): string | undefined {
  if (!months || kind === 'input') return undefined
  const { t } = language
  const [from, to] = months.map((month) => monthText(month, calendar, language))
  if (!fold) return isLastOf ? t('trace.last', { month: to }) : to
  const key = fold.to === 'mean' ? 'trace.mean' : unit.name === 'flag' ? 'trace.among' : 'trace.sum'
  const text = t(key, { from, to })
  return fold.monthly ? t('trace.monthly', { months: text }) : text
}

/** A month of a plan in words. */
export const monthText = (month: number, calendar: Calendar, { locale }: Language): string =>
  formatMonth(monthName(calendar, month), locale)
