import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../language/language.ts'
import { CheckTable } from './check-table.tsx'

/** Whether every integrity check holds, a quiet mark unless one is broken; opened, each with how far it was off. */
export function Checks({ outcome: { checks, evaluation } }: { outcome: Outcome }) {
  const { t } = useLanguage()
  const broken = checks.filter(({ ok }) => !ok).length
  const summary =
    broken === 0
      ? t('verdict.checks', { count: checks.length })
      : t('verdict.checks.broken', { broken, count: checks.length })
  return (
    <details className={`checks ${broken === 0 ? 'ok' : 'broken'}`}>
      <summary>
        <span className="check-mark" aria-hidden="true" />
        {summary}
      </summary>
      <div className="checks-list">
        <p>{t('page.checks.explained')}</p>
        <CheckTable checks={checks} evaluation={evaluation} />
      </div>
    </details>
  )
}
