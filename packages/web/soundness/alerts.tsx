import { useId } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../language/language.ts'
import { alertKey, alertText } from './alert-text.ts'

/** What a reader should know of a plan whose arithmetic is sound. */
export function Alerts({ outcome: { alerts, evaluation } }: { outcome: Outcome }) {
  const language = useLanguage()
  const { t } = language
  const heading = useId()
  return (
    <section className="card alerts" aria-labelledby={heading}>
      <h2 id={heading}>{t('page.alerts', { count: alerts.length })}</h2>
      {alerts.length === 0 ? (
        <p className="quiet">{t('page.alerts.none')}</p>
      ) : (
        <ul>
          {alerts.map((alert) => (
            <li key={alertKey(alert)} className={`alert ${alert.severity}`}>
              <span className="badge">{t(`page.severity.${alert.severity}`)}</span>
              <span>{alertText(alert, evaluation.calendar, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
