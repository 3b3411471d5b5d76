import type { Locale } from '#words/locale.ts'
import type { Words } from '#words/table.ts'

/** Takes the place of `#words/table.ts` in the page: a person reads one language, and waits for no other. */
export const words: { [language in Locale]?: Words } = {}

const asked: { [language in Locale]?: Promise<void> } = {}

/** Gets the words of a language, once. */
export function load(locale: Locale): Promise<void> {
  asked[locale] ??= wordsOf(locale).then((loaded) => {
    words[locale] = loaded
  })
  return asked[locale]
}

const wordsOf = async (locale: Locale): Promise<Words> =>
  locale === 'ko' ? (await import('#words/ko.ts')).ko : (await import('#words/en.ts')).en
