import { useCallback } from 'react'
import { engineVersion } from '#model/engine-version.ts'
import { hashOf } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { periodText } from '../plan/period-text.ts'
import type { Evaluated } from '../plan/use-outcome.ts'

interface Props {
  readonly evaluated: Evaluated
  readonly preset: string | undefined
  readonly revision: number | undefined
  readonly changed: boolean
  readonly navigation: Navigation
}

/** Which plan the report is of, so that whoever holds the paper can find it again. */
export function ReportHead({ evaluated: { plan, outcome }, preset, revision, changed, navigation }: Props) {
  const language = useLanguage()
  const { t, locale } = language
  const { meta } = plan
  const { title, note } = preset ? presetWords(preset, meta, locale) : meta
  const hash = useRequest(useCallback(() => hashOf(locale, plan), [locale, plan]))
  const { view, ...workbench } = navigation.address
  return (
    <header className="report-head">
      <p className="report-actions">
        <Link to={workbench} navigation={navigation} className="button">
          {t('report.back')}
        </Link>
        <button type="button" className="button primary" onClick={() => window.print()}>
          {t('report.print')}
        </button>
      </p>
      <h1>{title}</h1>
      {note && <p>{note}</p>}
      <dl className="report-facts">
        <div>
          <dt>{t('report.period')}</dt>
          <dd>{periodText(plan, outcome.evaluation.calendar, language)}</dd>
        </div>
        <div>
          <dt>{t('report.state')}</dt>
          <dd>
            {revision === undefined ? t('page.plan.preset') : t('report.revision', { revision })}
            {changed && ` · ${t('page.plan.changed')}`}
          </dd>
        </div>
        <div>
          <dt>{t('report.hash')}</dt>
          <dd>
            <code>{hash.state === 'here' ? hash.value : '…'}</code>
          </dd>
        </div>
        <div>
          <dt>{t('report.engine')}</dt>
          <dd>{engineVersion}</dd>
        </div>
      </dl>
    </header>
  )
}
