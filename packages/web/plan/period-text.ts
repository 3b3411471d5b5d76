import { type Calendar, monthName } from '#algebra/calendar.ts'
import type { Plan } from '#contract/plan.ts'
import { formatDuration, formatMonth } from '#words/months.ts'
import type { Language } from '../language/language.ts'

/** From which month to which a plan reaches, and how long that is. */
export const periodText = ({ meta }: Plan, calendar: Calendar, { t, locale }: Language): string =>
  t('page.plan.period', {
    from: formatMonth(meta.start, locale),
    to: formatMonth(monthName(calendar, calendar.months - 1), locale),
    duration: formatDuration(meta.horizonMonths, locale),
  })
