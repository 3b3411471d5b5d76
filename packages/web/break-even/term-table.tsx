import type { Outcome } from '#model/readings/outcome.ts'
import type { TermCost } from '#study/term-costs.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import { changeText } from '../measures/change.ts'
import { ScrollTable } from '../tables/scroll-table.tsx'
import { TableHead } from '../tables/table-head.tsx'
import { pricedIn } from './work-out.ts'

interface Props {
  readonly terms: readonly TermCost[]
  readonly outcome: Outcome
}

/** What would change for the private side and for the state if one term of the call were switched off. */
export function TermTable({ terms, outcome }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  const title = t('break-even.terms')
  const measures = pricedIn.flatMap((id) => outcome.centre.model.measures.get(id) ?? [])
  if (terms.length === 0) return <p className="quiet">{t('break-even.no-terms')}</p>
  return (
    <>
      <h3>{title}</h3>
      <p className="quiet">{t('break-even.terms.lead')}</p>
      <ScrollTable name={title} className="figures">
        <TableHead columns={[t('break-even.term'), ...measures.map(({ label }) => speech.name(label))]} />
        <tbody>
          {terms.map(({ id, unpriced, peakExposure, changes }) => (
            <tr key={id} data-term={id}>
              <th scope="row">{speech.phrase(`term.${id}`, {})}</th>
              {unpriced ? (
                <td colSpan={measures.length} className="unpriced">
                  {speech.phrase(`term.why.${unpriced}`, {})}
                  {typeof peakExposure === 'number' && ` ${headlineValue(peakExposure, 'KRW', language)}`}
                </td>
              ) : (
                measures.map(({ id: measure, reduction }) => (
                  <td key={measure}>{shown(changes[measure], reduction.unit.name)}</td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )

  function shown(change: number | null | undefined, unit: string): string {
    if (change === null || change === undefined) return '–'
    return change === 0 ? t('page.difference.same') : changeText(change, unit, language)
  }
}
