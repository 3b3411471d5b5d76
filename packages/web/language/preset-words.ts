import type { Locale } from '#words/locale.ts'
import { isKey, say } from '#words/say.ts'

/** Title and note of a preset in a language; its own where there are no words for it. */
export function presetWords(
  id: string,
  own: { readonly title: string; readonly note?: string | undefined },
  locale: Locale,
): { readonly title: string; readonly note: string | undefined } {
  const said = (part: 'title' | 'note') => {
    const key = `page.preset.${id}.${part}`
    return isKey(key) ? say(locale, key) : own[part]
  }
  return { title: said('title') ?? own.title, note: said('note') }
}
