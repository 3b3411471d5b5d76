import { useMemo } from 'react'
import { verdictOf } from '#study/verdict/verdict.ts'
import { ResultStrip } from '../knobs/result-strip.tsx'
import { useLanguage } from '../language/language.ts'
import { Sentence } from '../verdict/sentence.tsx'
import type { Results } from './use-results.ts'

interface Props {
  readonly results: Results
  /** How much is to be mended before the results are of what is written. */
  readonly errors: number
}

/** What the inputs come to, in sight of them; dim while they break a rule. */
export function EditorResults({ results: { base, current }, errors }: Props) {
  const { t } = useLanguage()
  const verdict = useMemo(() => current && verdictOf(current.plan, current.outcome), [current])
  return (
    <section
      className={errors > 0 ? 'card editor-results stale' : 'card editor-results'}
      aria-label={t('editor.state')}
    >
      {verdict && current && (
        <div className="editor-figures">
          <Sentence tone={verdict.tone} sentences={verdict.sentences} />
          <ResultStrip base={base ?? current} current={current} />
        </div>
      )}
      <p className="quiet" role="status">
        {errors > 0 && t('editor.invalid', { count: errors })}
      </p>
    </section>
  )
}
