import type { ReactNode } from 'react'
import type { AlertResult } from '#model/readings/alert-results.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../language/language.ts'
import { alertKey, alertText } from '../soundness/alert-text.ts'
import type { Column } from './column.ts'
import { GroupRow } from './group-row.tsx'

/** Whether the arithmetic of each plan holds, and what should be known of it. */
export function Soundness({ columns }: { columns: readonly Column[] }) {
  const { t } = useLanguage()
  const each = (cell: (outcome: Outcome) => ReactNode) =>
    columns.map(({ id, evaluated }) => <td key={id}>{evaluated && cell(evaluated.outcome)}</td>)
  return (
    <tbody className="soundness">
      <GroupRow title={t('compare.soundness')} columns={columns} />
      <tr>
        <th scope="row">{t('compare.checks')}</th>
        {each((outcome) => (
          <FailingChecks outcome={outcome} />
        ))}
      </tr>
      {(['red', 'amber'] as const).map((severity) => (
        <tr key={severity}>
          <th scope="row">{t(`compare.${severity}`)}</th>
          {each((outcome) => (
            <AlertList outcome={outcome} severity={severity} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function FailingChecks({ outcome: { checks } }: { outcome: Outcome }) {
  const { t, speech } = useLanguage()
  const failing = checks.filter(({ ok }) => !ok)
  if (failing.length === 0) return t('compare.checks.hold', { count: checks.length })
  return (
    <>
      <strong className="bad">{t('compare.checks.fail', { failing: failing.length, count: checks.length })}</strong>
      <ul>
        {failing.map(({ id }) => (
          <li key={id}>{speech.phrase(`check.${id}`, {})}</li>
        ))}
      </ul>
    </>
  )
}

function AlertList({ outcome, severity }: { outcome: Outcome; severity: AlertResult['severity'] }) {
  const language = useLanguage()
  const { alerts, evaluation } = outcome
  const some = alerts.filter((alert) => alert.severity === severity)
  if (some.length === 0) return language.t('compare.none')
  return (
    <ul>
      {some.map((alert) => (
        <li key={alertKey(alert)}>{alertText(alert, evaluation.calendar, language)}</li>
      ))}
    </ul>
  )
}
