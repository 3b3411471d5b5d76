import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language/language.ts'
import type { ChartData } from './chart-data.ts'
import { axisMoney, categories, common, values } from './elements.ts'
import { lookOf } from './look.ts'
import { tooltip } from './tooltip.ts'

/** Bars stacked up from and down from 0, and what they come to as a line. */
export function drawStackedBars({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  return {
    ...common,
    grid: { left: 0, right: 4, top: 12, bottom: 0, containLabel: true },
    tooltip: tooltip(series, language),
    xAxis: categories(periods.map(({ label }) => label)),
    yAxis: values(axisMoney(language)),
    series: series.map((one, i) => {
      const { colour, mark } = lookOf(one, i)
      return {
        name: one.label,
        data: one.values,
        color: colour,
        ...(mark === 'bar'
          ? { type: 'bar', stack: 'flows', barMaxWidth: 36 }
          : {
              type: 'line',
              symbol: 'circle',
              symbolSize: 7,
              lineStyle: { width: 2, type: mark === 'dashed' ? 'dashed' : 'solid' },
            }),
      }
    }),
  }
}
