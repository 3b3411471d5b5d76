import { useId, useMemo } from 'react'
import type { Terms } from '#contract/terms.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import { ScrollTable } from '../../tables/scroll-table.tsx'
import { TableHead } from '../../tables/table-head.tsx'
import type { Ask } from '../../trace/target.ts'
import { Figure } from './figure.tsx'
import { columnsOf, shareholderRows } from './shape.ts'

interface Props {
  readonly outcome: Outcome
  readonly terms: Terms
  readonly onAsk: Ask
}

/** What each shareholder puts in, gets, and makes of it. */
export function Shareholders({ outcome, terms, onAsk }: Props) {
  const language = useLanguage()
  const { t } = language
  const heading = useId()
  const rows = useMemo(() => shareholderRows(outcome, terms, language), [outcome, terms, language])
  const columns = columnsOf(terms)
  const title = t('page.shareholders')
  return (
    <section className="card chart-card wide" aria-labelledby={heading}>
      <header className="card-head">
        <div className="card-title">
          <h3 id={heading}>{title}</h3>
          <span className="card-unit">{t('page.shareholders.unit')}</span>
        </div>
      </header>
      {terms.put && <p className="quiet">{t('page.shareholders.put-note')}</p>}
      <ScrollTable name={title} className="figures shareholders">
        <TableHead columns={[t('page.shareholders.holder'), ...columns.map((column) => t(column))]} />
        <tbody>
          {rows.map(({ id, name, sum, cells }) => (
            <tr key={id} className={sum ? 'sum' : undefined} data-holder={id}>
              <th scope="row">{name}</th>
              {columns.map((column, i) => (
                <td key={column}>
                  <Figure cell={cells[i]} onAsk={onAsk} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
