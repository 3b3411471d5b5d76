import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { tooltip } from '../shared/tooltip.ts'
import { balanceId } from './shape.ts'

/** Bars stacked up from and down from 0, and the balance as a line. */
export function drawCashFlow({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  return {
    ...common,
    grid: { left: 0, right: 4, top: 12, bottom: 0, containLabel: true },
    tooltip: tooltip(series, language),
    xAxis: categories(periods.map(({ label }) => label)),
    yAxis: values(axisMoney(language)),
    series: series.map((one, i) => ({
      name: one.label,
      data: one.values,
      color: lookOf(one, i).colour,
      ...(one.id === balanceId
        ? { type: 'line', symbol: 'circle', symbolSize: 7, lineStyle: { width: 2 } }
        : { type: 'bar', stack: 'flows', barMaxWidth: 36 }),
    })),
  }
}
