import { useId } from 'react'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly q: string
  readonly tag: string | undefined
  readonly onWords: (q: string) => void
  readonly onTag: (tag: string | undefined) => void
}

/** By what stored plans are found: words, and a tag that was clicked. */
export function PlanSearchForm({ q, tag, onWords, onTag }: Props) {
  const { t } = useLanguage()
  const field = useId()
  return (
    <search className="plan-search">
      <label htmlFor={field}>{t('life.search')}</label>
      <input
        id={field}
        type="search"
        className="text"
        value={q}
        maxLength={120}
        onChange={(event) => onWords(event.target.value)}
      />
      {tag !== undefined && (
        <button
          type="button"
          className="tag chosen"
          aria-label={t('life.search.any-tag', { tag })}
          onClick={() => onTag(undefined)}
        >
          {tag} <span aria-hidden="true">×</span>
        </button>
      )}
    </search>
  )
}
