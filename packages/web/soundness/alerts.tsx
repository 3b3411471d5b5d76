import { useId } from 'react'
import { monthName } from '#algebra/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'

/** What a reader should know of a plan whose arithmetic is sound. */
export function Alerts({ outcome: { alerts, evaluation } }: { outcome: Outcome }) {
  const { t, speech, locale } = useLanguage()
  const heading = useId()
  return (
    <section className="card alerts" aria-labelledby={heading}>
      <h2 id={heading}>{t('page.alerts', { count: alerts.length })}</h2>
      {alerts.length === 0 ? (
        <p className="quiet">{t('page.alerts.none')}</p>
      ) : (
        <ul>
          {alerts.map(({ id, severity, args, month, months }) => (
            <li key={`${id} ${Object.values(args).join(' ')}`} className={`alert ${severity}`}>
              <span className="badge">{t(`page.severity.${severity}`)}</span>
              <span>
                {speech.phrase(`alert.${id}`, {
                  ...args,
                  month: formatMonth(monthName(evaluation.calendar, month), locale),
                  months,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
