import type { EChartsCoreOption } from 'echarts/core'
import type { ChartData } from '../charts/shared/chart-data.ts'
import { axisCount, axisMoney, categories, common, values } from '../charts/shared/elements.ts'
import { tooltip } from '../charts/shared/tooltip.ts'
import type { Language } from '../language/language.ts'
import type { EvaluatedColumn } from './column.ts'
import { colourOf, isDashed, symbolOf } from './looks.ts'

/** One line a plan, with its mark at its end so that colour is not all that tells it. */
export const drawLines = (
  { periods, series }: ChartData,
  columns: readonly EvaluatedColumn[],
  language: Language,
): EChartsCoreOption => ({
  ...common,
  tooltip: tooltip(series, language),
  grid: { left: 0, right: 24, top: 12, bottom: 0, containLabel: true },
  xAxis: categories(periods.map(({ label }) => label)),
  yAxis: values(series[0]?.unit === 'KRW' ? axisMoney(language) : axisCount(language)),
  series: series.map((one, i) => {
    const { mark } = columns[i]!
    return {
      type: 'line',
      name: one.label,
      data: [...one.values],
      color: colourOf(mark),
      symbol: symbolOf(mark),
      symbolSize: 7,
      triggerEvent: true,
      lineStyle: { width: 2, type: isDashed(mark) ? 'dashed' : 'solid' },
      endLabel: { show: true, formatter: mark, color: colourOf(mark), fontWeight: 700 },
    }
  }),
})
