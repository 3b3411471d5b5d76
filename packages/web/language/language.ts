import { createContext, use } from 'react'
import type { Key } from '#words/en.ts'
import { formatQuantity, type QuantityOptions } from '#words/format.ts'
import type { Locale } from '#words/locale.ts'
import { type Args, say } from '#words/say.ts'
import { speech } from '#words/speech.ts'

/** One language as components use it. */
export interface Language {
  readonly locale: Locale
  readonly t: (key: Key, args?: Args) => string
  readonly speech: ReturnType<typeof speech>
  readonly quantity: (value: number | null, unit: string, options?: QuantityOptions) => string
}

export function languageOf(locale: Locale): Language {
  return {
    locale,
    t: (key, args) => say(locale, key, args),
    speech: speech(locale),
    quantity: (value, unit, options) => formatQuantity(value, unit, locale, options),
  }
}

const LanguageContext = createContext<Language>(languageOf('ko'))

export const LanguageProvider = LanguageContext.Provider

export const useLanguage = (): Language => use(LanguageContext)
