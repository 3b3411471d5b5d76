import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language/language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMillions, categories, common, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { tooltip } from '../shared/tooltip.ts'

/** Sold and idle make up the supply; what is unmet stands above it. */
export const drawHours = ({ periods, series }: ChartData, language: Language): EChartsCoreOption => ({
  ...common,
  tooltip: tooltip(series, language),
  grid: { left: 0, right: 4, top: 12, bottom: 0, containLabel: true },
  xAxis: categories(periods.map(({ label }) => label)),
  yAxis: values(axisMillions(language)),
  series: series.map((one, i) => ({
    type: 'bar',
    name: one.label,
    data: [...one.values],
    stack: 'hours',
    color: lookOf(one, i).colour,
    barMaxWidth: 48,
  })),
})
