import type { Citation } from '#contract/plan.ts'
import type { Source } from '#model/plan/source-of.ts'
import type { Language } from './language.ts'

/** How sure a source is. `A-40 %`: an assumption with how far it may be trusted. */
export function confidenceText(code: string, { t, speech }: Language): string {
  const [letter = '', share] = code.split('-')
  const word = speech.phrase(`confidence.${letter}`, {})
  return share ? t('page.source.sure', { word, share: share.replace(' ', '') }) : word
}

/** Who says so; that nobody does where it is an assumption, or none was found. */
export function citedText({ source }: Citation, { t }: Language): string {
  if (source === 'No source found') return t('editor.source.none')
  return source === 'Assumption' ? t('page.source.assumption') : source
}

/** Why no citation covers a value as it stands. */
export function uncitedText(source: Source, { speech }: Language): string {
  return source.kind === 'none'
    ? speech.phrase('source.none', {})
    : speech.phrase('source.changed', { value: String(source.citation.value) })
}
