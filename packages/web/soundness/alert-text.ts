import { type Calendar, monthName } from '#algebra/calendar.ts'
import type { AlertResult } from '#model/readings/alert-results.ts'
import { formatMonth } from '#words/months.ts'
import type { Language } from '../language/language.ts'

/** An alert in words, with the first of its months and how many there are. */
export const alertText = (
  { id, args, month, months }: AlertResult,
  calendar: Calendar,
  { speech, locale }: Language,
): string => speech.phrase(`alert.${id}`, { ...args, month: formatMonth(monthName(calendar, month), locale), months })

/** Tells an alert from the others of an outcome. */
export const alertKey = ({ id, args }: AlertResult): string => `${id} ${Object.values(args).join(' ')}`
