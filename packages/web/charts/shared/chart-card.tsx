import type { EChartsCoreOption } from 'echarts/core'
import { useId, useState } from 'react'
import { useLanguage } from '../../language.ts'
import type { Ask } from '../../trace/target.ts'
import { Chart } from './chart.tsx'
import type { ChartData } from './chart-data.ts'
import { DataTable } from './data-table.tsx'
import { Legend } from './legend.tsx'

interface Props {
  readonly title: string
  readonly unit: string
  /** What a screen reader hears of the drawing. */
  readonly summary: string
  readonly data: ChartData
  readonly table?: ChartData
  readonly option: EChartsCoreOption
  readonly height?: number
  readonly onAsk: Ask
}

/** A chart with its title, its unit and the same figures as a table. */
export function ChartCard({ title, unit, summary, data, table = data, option, height = 320, onAsk }: Props) {
  const { t } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const heading = useId()
  const ask = (from: ChartData) => (row: number, column: number) => {
    const series = from.series[row]
    const period = from.periods[Math.min(column, from.periods.length - 1)]
    if (!series || !period) return
    if (series.kind === 'input') onAsk({ kind: 'input', id: series.id, month: period.last })
    else onAsk({ kind: 'line', id: series.id, first: period.first, last: period.last })
  }
  return (
    <section className="card chart-card" aria-labelledby={heading}>
      <header className="card-head">
        <h3 id={heading}>{title}</h3>
        <span className="card-unit">{unit}</span>
        <button type="button" className="button small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'page.chart.as-chart' : 'page.chart.as-table')}
        </button>
      </header>
      {asTable ? (
        <DataTable data={table} caption={title} onPick={ask(table)} />
      ) : (
        <>
          <Legend series={data.series} />
          <Chart option={option} height={height} label={`${title}. ${summary}`} onPick={ask(data)} />
        </>
      )}
    </section>
  )
}
