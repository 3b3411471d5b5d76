export type Locale = 'ko' | 'en'

export const locales: readonly Locale[] = ['ko', 'en']

interface Range {
  readonly language: string
  readonly quality: number
}

/**
 * The language to answer in, from an Accept-Language header (RFC 9110, 12.5.4). Korean when the header is absent, says
 * nothing or takes any language; English when it names only languages that there are no words in.
 * @example localeOf('en-GB, ko;q=0.5') // 'en'
 */
export function localeOf(acceptLanguage?: string): Locale {
  const ranges = (acceptLanguage ?? '').split(',').flatMap(rangeOf)
  if (ranges.length === 0) return 'ko'
  const ko = qualityOf('ko', ranges)
  const en = qualityOf('en', ranges)
  if (ko !== en) return ko > en ? 'ko' : 'en'
  if (ko === 0) return refuses('en', ranges) && !refuses('ko', ranges) ? 'ko' : 'en'
  return ranges.find(({ language }) => language === 'ko' || language === 'en')?.language === 'en' ? 'en' : 'ko'
}

/** A range of the header; none when it is not one, so that a slip in one range does not spoil the others. */
function rangeOf(text: string): Range[] {
  const found =
    /^\s*(\*|([a-z]{1,8})(?:-(?:[a-z0-9]{1,8}|\*))*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(text)
  return found ? [{ language: (found[2] ?? '*').toLowerCase(), quality: Number(found[3] ?? 1) }] : []
}

/** The best quality given to a language by name; that of `*` when it is not named. */
function qualityOf(language: string, ranges: readonly Range[]): number {
  const named = ranges.filter((range) => range.language === language)
  const counted = named.length > 0 ? named : ranges.filter((range) => range.language === '*')
  return counted.reduce((best, { quality }) => Math.max(best, quality), 0)
}

function refuses(language: string, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.language === language && range.quality === 0)
}
