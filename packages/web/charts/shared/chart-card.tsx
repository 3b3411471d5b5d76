import type { EChartsCoreOption } from 'echarts/core'
import type { Ask } from '../../trace/target.ts'
import { Card } from './card.tsx'
import { Chart } from './chart.tsx'
import type { ChartData } from './chart-data.ts'
import { DataTable } from './data-table.tsx'
import { Legend } from './legend.tsx'

interface Props {
  readonly title: string
  readonly unit: string
  /** Key of a label whose term a reader may want explained. */
  readonly term?: string
  /** What a screen reader hears of the drawing. */
  readonly summary: string
  /** What everybody should know before reading it. */
  readonly note?: string
  readonly data: ChartData
  readonly table?: ChartData
  readonly option: EChartsCoreOption
  readonly height?: number
  readonly wide?: boolean
  readonly onAsk: Ask
}

/** A chart of lines, in which each mark and each figure is a way to its trace. */
export function ChartCard({
  title,
  unit,
  term,
  summary,
  note,
  data,
  table = data,
  option,
  height = 320,
  wide = false,
  onAsk,
}: Props) {
  const ask = (from: ChartData) => (row: number, column: number) => {
    const series = from.series[row]
    const period = from.periods[Math.min(column, from.periods.length - 1)]
    if (series && period) onAsk({ kind: 'line', id: series.id, first: period.first, last: period.last })
  }
  return (
    <Card
      title={title}
      unit={unit}
      term={term}
      wide={wide}
      table={<DataTable data={table} caption={title} onPick={ask(table)} />}
    >
      {note && <p className="quiet">{note}</p>}
      <Legend series={data.series} />
      <Chart option={option} height={height} label={`${title}. ${summary}`} onPick={ask(data)} />
    </Card>
  )
}
