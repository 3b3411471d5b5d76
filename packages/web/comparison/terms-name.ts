import type { Locale } from '#words/locale.ts'
import { isKey, say } from '#words/say.ts'

/** What terms of the catalog are called; their id where there are no words for them. */
export function termsName(id: string, locale: Locale): string {
  const key = `compare.terms.${id}`
  return isKey(key) ? say(locale, key) : id
}
