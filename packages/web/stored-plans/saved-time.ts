import type { Locale } from '#words/locale.ts'

/** An instant as the reader's clock shows it. */
export function savedTime(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}
