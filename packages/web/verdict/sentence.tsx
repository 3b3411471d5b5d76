import type { Tone } from '#study/verdict/rule.ts'
import type { Said } from '#study/verdict/said.ts'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly tone: Tone
  readonly sentences: readonly Said[]
}

/** The sentences of a verdict, the first in bold; the tone is said, not left to colour. */
export function Sentence({ tone, sentences: [first, ...rest] }: Props) {
  const { t, speech } = useLanguage()
  return (
    <p className="verdict-sentence">
      <span className="sr-only">{t(`verdict.tone.${tone}`)}: </span>
      {first && <b>{speech.phrase(first.key, first.args)}</b>}
      {rest.map(({ key, args }) => (
        <span key={key}> {speech.phrase(key, args)}</span>
      ))}
    </p>
  )
}
