import { monthName } from '#algebra/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { TableHead } from '../tables/table-head.tsx'

/** Whether every integrity check holds; opened, each with how far it was off. */
export function Checks({ outcome: { checks, evaluation } }: { outcome: Outcome }) {
  const { t } = useLanguage()
  const broken = checks.filter(({ ok }) => !ok).length
  const summary =
    broken === 0
      ? t('page.checks.hold', { count: checks.length })
      : t('page.checks.broken', { broken, count: checks.length })
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

/** Every check with how far it was off. */
export function CheckTable({ checks, evaluation }: Pick<Outcome, 'checks' | 'evaluation'>) {
  const { t, speech, locale } = useLanguage()
  return (
    <table>
      <TableHead columns={[t('page.checks.check'), t('page.checks.result'), t('page.checks.worst')]} />
      <tbody>
        {checks.map(({ id, ok, worst, month }) => (
          <tr key={id} className={ok ? '' : 'broken'}>
            <th scope="row">{speech.phrase(`check.${id}`, {})}</th>
            <td>{t(ok ? 'page.checks.ok' : 'page.checks.not-ok')}</td>
            <td className="number">
              {worst === 0 ? '0' : worst.toExponential(1)}
              {month !== undefined && ` (${formatMonth(monthName(evaluation.calendar, month), locale)})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
