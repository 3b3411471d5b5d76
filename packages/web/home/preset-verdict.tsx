import type { VerdictSummary } from '#contract/verdict.ts'
import { useLanguage } from '../language/language.ts'
import '../verdict/verdict.css'

type Props = Readonly<Pick<VerdictSummary, 'tone' | 'sentence'>>

/** What the planner says of a preset, on its card: the tone is said, not left to colour. */
export function PresetVerdict({ tone, sentence }: Props) {
  const { t } = useLanguage()
  return (
    <p className={`preset-verdict ${tone}`}>
      <b>{t(`verdict.tone.${tone}`)}</b> {sentence}
    </p>
  )
}
