import './glossary.css'
import { termOf } from '#words/glossary-terms.ts'
import { useLanguage } from '../language/language.ts'

/** What the term means that a label is of, for whoever asks; nothing where it is no term of the glossary. */
export function TermHelp({ label }: { label: string }) {
  const { t } = useLanguage()
  const term = termOf(label)
  if (!term) return null
  return (
    <details className="term-help">
      <summary>{t('glossary.what')}</summary>
      <p>
        <b>{t(`glossary.${term}`)}</b> {t(`glossary.${term}.means`)}
      </p>
    </details>
  )
}
