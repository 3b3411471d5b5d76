import type { Locale } from './locale.ts'

/**
 * A value with the form that fits it: in Korean the particle after a final consonant or the one after a vowel, in
 * English the singular or the plural.
 * @example inflect('ko', '구미', '구미', '을', '를') // '구미를'
 * @example inflect('en', '1', 1, 'month', 'months') // '1 month'
 */
export function inflect(locale: Locale, text: string, value: unknown, one: string, other: string): string {
  if (locale === 'en') return `${text} ${value === 1 || value === '1' ? one : other}`
  return `${text}${particle(text, one, other)}`
}

/** Numerals whose Korean reading ends in a consonant: 영(십, 백, …) 일 삼 육 칠 팔. */
const consonantDigits = '013678'
/** Numerals whose reading ends in ㄹ, after which it is 로 and not 으로. */
const rieulDigits = '178'

function particle(text: string, afterConsonant: string, afterVowel: string): string {
  // Read 퍼센트.
  if (text.endsWith('%')) return afterVowel
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? ''
  const syllable = last.codePointAt(0)! - 0xac00
  if (syllable >= 0 && syllable <= 0xd7a3 - 0xac00) return chosen(syllable % 28 !== 0, syllable % 28 === 8)
  if (/[0-9]/.test(last)) return chosen(consonantDigits.includes(last), rieulDigits.includes(last))
  return both(afterConsonant, afterVowel)

  function chosen(consonant: boolean, rieul: boolean): string {
    const isDirection = afterConsonant === '으로' && rieul
    return consonant && !isDirection ? afterConsonant : afterVowel
  }
}

/** Both forms, for words whose reading is not known: 을(를), (으)로. */
function both(afterConsonant: string, afterVowel: string): string {
  return afterConsonant.endsWith(afterVowel)
    ? `(${afterConsonant.slice(0, -afterVowel.length)})${afterVowel}`
    : `${afterConsonant}(${afterVowel})`
}
