import { sourceOf } from '#model/plan/source-of.ts'
import { useLanguage } from '../language/language.ts'
import { citedText, confidenceText, uncitedText } from '../language/source-text.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import { ScrollTable } from '../tables/scroll-table.tsx'
import { TableHead } from '../tables/table-head.tsx'
import { InputValue } from './input-value.tsx'
import { mainInputs } from './main-inputs.ts'

/** The inputs that carry the result, each with who says so, as of when and how sure that is. */
export function Assumptions({ evaluated: { plan, outcome } }: { evaluated: Evaluated }) {
  const language = useLanguage()
  const { t, speech } = language
  return (
    <section className="report-part assumptions">
      <h2>{t('report.assumptions')}</h2>
      <p className="quiet">{t('report.assumptions.explained')}</p>
      <ScrollTable name={t('report.assumptions')}>
        <TableHead
          columns={[
            t('report.input'),
            t('report.value'),
            t('page.source.source'),
            t('page.source.as-of'),
            t('page.source.confidence'),
          ]}
        />
        <tbody>
          {mainInputs(outcome).map((input) => {
            const source = sourceOf(plan, input.pointer, 0)
            const cited = source.kind === 'cited' ? source.citation : undefined
            return (
              <tr key={input.id}>
                <th scope="row">{speech.name(input.label)}</th>
                <td>
                  <InputValue input={input} plan={plan} />
                </td>
                <td>{cited ? citedText(cited, language) : uncitedText(source, language)}</td>
                <td>{cited?.asOf ?? '–'}</td>
                <td>{cited ? confidenceText(cited.confidence, language) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </section>
  )
}
