import { en, type Key } from './en.ts'
import { ko } from './ko.ts'
import type { Locale } from './locale.ts'

export type Words = Readonly<Record<Key, string>>

/** Every sentence by language. Where words come over a line, as they do to the page, a language is absent until it is here. */
export const words: { [language in Locale]?: Words } = { ko, en }
