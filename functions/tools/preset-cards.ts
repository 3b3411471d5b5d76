import { listPresets } from '#usecases/browse-catalog.ts'
import type { PresetCard, PresetCards } from '#web/home/presets-at-build.ts'
import { presetWords } from '#web/language/preset-words.ts'
import type { Locale } from '#words/locale.ts'
import { speech } from '#words/speech.ts'

/** Every preset as its card on the page shows it, in both languages. */
export const presetCards = (): PresetCards => ({ ko: cardsIn('ko'), en: cardsIn('en') })

const cardsIn = (locale: Locale): PresetCard[] =>
  listPresets(speech(locale)).items.map(({ id, title: own, note, verdict: { tone, sentence } }) => {
    const words = presetWords(id, { title: own, note }, locale)
    return { id, title: words.title, ...(words.note === undefined ? {} : { note: words.note }), tone, sentence }
  })
