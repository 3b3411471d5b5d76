import { useCallback, useId } from 'react'
import { mostCompared } from '#contract/compared-limits.ts'
import { listPresets } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useStoredPlans } from '../stored-plans/use-stored-plans.ts'
import { Choices } from './choices.tsx'

interface Props {
  /** Plans that have a column, or several. */
  readonly chosen: readonly string[]
  /** Number of columns. */
  readonly count: number
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Which presets and stored plans are compared. */
export function Picker({ chosen, count, onChoose }: Props) {
  const { t, locale } = useLanguage()
  const heading = useId()
  const presets = useRequest(useCallback(() => listPresets(locale), [locale]))
  const stored = useStoredPlans(locale)
  const full = count >= mostCompared
  return (
    <section className="card picker" aria-labelledby={heading}>
      <header className="card-head">
        <h2 id={heading}>{t('compare.choose')}</h2>
        <p className="quiet" role="status">
          {t(full ? 'compare.full' : 'compare.count', { count })}
        </p>
      </header>
      {presets.state === 'failed' && <ProblemNotice problem={presets.problem} />}
      {presets.state === 'asked' && <p className="quiet">{t('page.loading')}</p>}
      {presets.state === 'here' && (
        <Choices
          title={t('page.presets')}
          options={presets.value.items.map((one) => ({ id: one.id, title: presetWords(one.id, one, locale).title }))}
          chosen={chosen}
          full={full}
          onChoose={onChoose}
        />
      )}
      {stored.problem && <ProblemNotice problem={stored.problem} />}
      {stored.items && stored.items.length > 0 && (
        <Choices title={t('page.stored')} options={stored.items} chosen={chosen} full={full} onChoose={onChoose} />
      )}
      {stored.more && (
        <button type="button" className="button small" onClick={stored.more}>
          {t('page.more')}
        </button>
      )}
    </section>
  )
}
