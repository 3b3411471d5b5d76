import { annual } from '#model/readings/annual.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { type Statement, statements } from '#model/readings/statements.ts'
import { years } from '../charts/shared/chart-data.ts'
import { tableMoney } from '../charts/shared/elements.ts'
import { useLanguage } from '../language/language.ts'
import { ScrollTable } from '../tables/scroll-table.tsx'
import { TableHead } from '../tables/table-head.tsx'

/** Years that stand side by side on A4. */
const acrossPage = 8

/** The annual statements; more years than a page is wide go on below. */
export function StatementTables({ outcome }: { outcome: Outcome }) {
  const { t } = useLanguage()
  const all = years(outcome.evaluation.calendar).map(({ label }) => label)
  const starts = Array.from({ length: Math.ceil(all.length / acrossPage) }, (_, i) => i * acrossPage)
  return statements(outcome.centre.model).map((statement) => (
    <section key={statement.id} className="report-part statement">
      <h2>
        {t(`statement.${statement.id}`)} <span className="card-unit">{t('page.unit.big-krw')}</span>
      </h2>
      {starts.map((from) => (
        <StatementTable
          key={from}
          statement={statement}
          outcome={outcome}
          years={all.slice(from, from + acrossPage)}
          from={from}
        />
      ))}
    </section>
  ))
}

/** What rounding leaves of a sum that comes to nothing is less than a won. */
const withoutRounding = (value: number): number => (Math.abs(value) < 0.5 ? 0 : value)

interface TableProps {
  readonly statement: Statement
  readonly outcome: Outcome
  readonly years: readonly string[]
  /** Position of the first of the years. */
  readonly from: number
}

function StatementTable({ statement: { id, rows }, outcome: { evaluation }, years, from }: TableProps) {
  const language = useLanguage()
  const { t, speech } = language
  return (
    <ScrollTable name={`${t(`statement.${id}`)} ${years[0]}–${years.at(-1)}`} className="figures">
      <TableHead columns={[t('page.table.line'), ...years]} />
      <tbody>
        {rows.map(({ line, sign, of, isTotal }) => {
          const name = speech.name(line.label)
          const values = annual(line, evaluation.series(line), evaluation.calendar)
          return (
            <tr key={`${line.id} ${of?.id}`} className={of ? (isTotal ? 'subtotal' : '') : 'total'}>
              <th scope="row">{sign < 0 ? t('report.less', { name }) : name}</th>
              {years.map((year, i) => (
                <td key={year}>{tableMoney(withoutRounding(values[from + i]!), language)}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
