import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import type { Entry } from './entry.ts'
import { written } from './written.ts'

/** Bounds that no centre comes near are not worth a word. */
const far = 1e6

/** Between which numbers a value must lie, as they would be written; undefined where only common sense bounds it. */
export function boundsText(
  { least, most, whole }: { readonly least: number; readonly most: number; readonly whole: boolean },
  entry: Entry,
  locale: Locale,
): string | undefined {
  const shown = (value: number): string => `${written(value, entry, locale)} ${entry.unit}`.trim()
  const span =
    most >= far
      ? say(locale, 'editor.bounds.least', { least: shown(least) })
      : say(locale, 'editor.bounds', { least: written(least, entry, locale), most: shown(most) })
  const parts = [span, ...(whole ? [say(locale, 'editor.bounds.whole')] : [])]
  return Number.isFinite(least) ? parts.join(' · ') : undefined
}
