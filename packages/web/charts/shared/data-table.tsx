import type { Manner } from '#words/format.ts'
import { useLanguage } from '../../language/language.ts'
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
  const shown = (value: number, unit: string, as: Manner | undefined) => {
    if (unit === 'KRW') return tableMoney(value, language)
    if (unit === 'H100·h') return inMillions(value, language)
    return quantity(value, titled.has(unit) ? '1' : unit, { as })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="figures">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.table.line')}</th>
            {periods.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ id, label, unit, as, values }, row) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {values.map((value, column) => (
                <td key={periods[column]?.label ?? column}>
                  {value === null ? (
                    <span className="none">–</span>
                  ) : (
                    <button type="button" className="figure-link" onClick={() => onPick(row, column)}>
                      {shown(value, unit, as)}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
