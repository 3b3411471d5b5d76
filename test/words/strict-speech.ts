import type { Locale } from '#words/locale.ts'
import { isKey } from '#words/say.ts'
import { type Speaker, speech } from '#words/speech.ts'

/** Words that throw on a key there are no words for, and on a gap that nothing fills. */
export function strictSpeech(locale: Locale): Speaker {
  const words = speech(locale)
  const whole = (key: string, text: string): string => {
    if (!isKey(key)) throw new Error(`no words for "${key}"`)
    if (/\{[A-Za-z]/.test(text)) throw new Error(`a gap of "${key}" is left open: ${text}`)
    return text
  }
  return {
    phrase: (key, args) => whole(key, words.phrase(key, args)),
    name: (label) => whole(label.key, words.name(label)),
  }
}
