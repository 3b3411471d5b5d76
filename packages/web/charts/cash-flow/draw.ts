import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, legend, palette, tooltip, values } from '../shared/elements.ts'
import { balanceId } from './shape.ts'

const colours = [
  palette.revenue,
  palette.debt,
  palette.equity,
  palette.proceeds,
  palette.opex,
  palette.capex,
  palette.interest,
  palette.service,
  palette.tax,
  palette.distributions,
]

/** Bars stacked up from and down from 0, and the balance as a line. */
export function drawCashFlow({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  return {
    ...common(),
    legend: legend(series.map(({ label }) => label)),
    grid: { left: 0, right: 4, top: 76, bottom: 0, containLabel: true },
    tooltip: tooltip(language, (i) => series[i]?.unit ?? '', true),
    xAxis: categories(periods.map(({ label }) => label)),
    yAxis: values(axisMoney(language)),
    series: series.map(({ id, label, values: data }, i) =>
      id === balanceId
        ? {
            type: 'line',
            name: label,
            data,
            color: palette.balance,
            symbol: 'circle',
            symbolSize: 6,
            lineStyle: { width: 2 },
          }
        : { type: 'bar', name: label, stack: 'flows', data, color: colours[i], barMaxWidth: 36 },
    ),
  }
}
