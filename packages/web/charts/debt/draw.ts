import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, legend, palette, tooltip, values } from '../shared/elements.ts'

const colours = [palette.policy, palette.bank, palette.service]

/** Balances stacked, the cover ratio on its own axis with a rule at one. */
export function drawDebt({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  const { t } = language
  return {
    ...common(),
    legend: legend(series.map(({ label }) => label)),
    tooltip: tooltip(language, (i) => series[i]?.unit ?? ''),
    grid: { left: 0, right: 0, top: 68, bottom: 0, containLabel: true },
    xAxis: categories(periods.map(({ label }) => label)),
    yAxis: [
      values(axisMoney(language)),
      { ...values((value) => t('page.axis.times', { value })), splitLine: { show: false }, min: 0 },
    ],
    series: series.map(({ label, values: data }, i) =>
      i < 2
        ? {
            type: 'line',
            name: label,
            stack: 'debt',
            data,
            color: colours[i],
            symbol: 'none',
            triggerLineEvent: true,
            areaStyle: { opacity: 0.55 },
            lineStyle: { width: 1 },
          }
        : {
            type: 'line',
            name: label,
            yAxisIndex: 1,
            data,
            color: colours[i],
            symbol: 'circle',
            symbolSize: 4,
            lineStyle: { width: 2 },
            markLine: {
              silent: true,
              symbol: 'none',
              data: [{ yAxis: 1 }],
              lineStyle: { color: palette.service, type: 'dashed' },
              label: {
                formatter: t('page.axis.times', { value: 1 }),
                position: 'insideStartTop',
                color: palette.service,
              },
            },
          },
    ),
  }
}
