import { monthName } from '#algebra/calendar.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { TableHead } from '../tables/table-head.tsx'

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
