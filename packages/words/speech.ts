import { worded } from './amounts.ts'
import type { Locale } from './locale.ts'
import { type Args, isKey, say } from './say.ts'

/** A name in words: a key and what fills its gaps. */
interface Label {
  readonly key: string
  readonly args: Args
}

/** One language for whoever writes formulas and answers. */
export interface Speaker {
  phrase(key: string, args: Args): string
  name(label: Label): string
}

/**
 * Words of one language. Where a key says a whole sentence, its short name stands at `<key>.name`.
 * @example formulaText(formula, speech('ko'))
 */
export function speech(locale: Locale): Speaker {
  return {
    phrase: (key, args) => say(locale, key, worded(locale, args)),
    name: ({ key, args }) => {
      const short = `${key}.name`
      return say(locale, isKey(short) ? short : key, args)
    },
  }
}
