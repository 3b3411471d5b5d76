import { useLanguage } from '../../language/language.ts'
import { ScrollTable } from '../../tables/scroll-table.tsx'
import { TableHead } from '../../tables/table-head.tsx'
import type { ChartData } from './chart-data.ts'
import { inMillions, tableMoney } from './elements.ts'

interface Props {
  readonly data: ChartData
  readonly caption: string
  readonly onPick: (series: number, period: number) => void
}

/** Units that stand beside the title and not with every figure. */
const titled = new Set(['MW', 'accelerator', 'rack'])

/** The figures of a chart: a line a row, a period a column, each figure a way to its trace. */
export function DataTable({ data: { periods, series }, caption, onPick }: Props) {
  const language = useLanguage()
  const { t, quantity } = language
  const shown = (value: number, unit: string) => {
    if (unit === 'KRW') return tableMoney(value, language)
    if (unit === 'H100·h') return inMillions(value, language)
    return quantity(value, titled.has(unit) ? '1' : unit)
  }
  return (
    <ScrollTable name={caption} className="figures">
      <TableHead columns={[t('page.table.line'), ...periods.map(({ label }) => label)]} />
      <tbody>
        {series.map(({ id, label, unit, values }, row) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={periods[column]?.label ?? column}>
                {value === null ? (
                  <span className="none">–</span>
                ) : (
                  <button type="button" className="figure-link" onClick={() => onPick(row, column)}>
                    {shown(value, unit)}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
