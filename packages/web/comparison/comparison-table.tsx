import { useLanguage } from '../language/language.ts'
import { headlines } from '../measures/headline-measures.ts'
import type { Compared } from '../navigation/compared.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ScrollTable } from '../tables/scroll-table.tsx'
import type { AskOf, ExplainOf } from './asks.ts'
import type { Column } from './column.ts'
import { ColumnHead } from './column-head.tsx'
import { GroupRow } from './group-row.tsx'
import { MeasureRow } from './measure-row.tsx'
import { Soundness } from './soundness.tsx'

interface Props {
  readonly columns: readonly Column[]
  readonly base: string
  readonly compared: Compared
  /** Ids of the terms that a plan can be seen under. */
  readonly known: readonly string[]
  readonly navigation: Navigation
  readonly onChange: (part: Partial<Compared>) => void
  readonly onAsk: AskOf
  readonly onExplain: ExplainOf
}

/** Measures down, plans across. */
export function ComparisonTable({ columns, base, onAsk, onExplain, ...head }: Props) {
  const { t } = useLanguage()
  const first = columns.find(({ id }) => id === base)
  return (
    <div className="card">
      <ScrollTable name={t('compare.table')} className="side-by-side">
        <thead>
          <tr>
            <th scope="col">{t('compare.measure')}</th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} isBase={column.id === base} {...head} />
            ))}
          </tr>
        </thead>
        {headlines.map(({ title, items }) => (
          <tbody key={title}>
            <GroupRow title={t(title)} columns={columns} />
            {items.map((headline) => (
              <MeasureRow
                key={headline.id}
                headline={headline}
                columns={columns}
                base={first}
                onAsk={onAsk}
                onExplain={onExplain}
              />
            ))}
          </tbody>
        ))}
        <Soundness columns={columns} />
      </ScrollTable>
    </div>
  )
}
