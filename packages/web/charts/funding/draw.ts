import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, legend, palette, values } from '../shared/elements.ts'
import { uses } from './shape.ts'

const colours = [palette.capex, palette.interest, palette.tax, palette.distributions, palette.policy, palette.bank]

/** Two bars of one length: uses above sources. */
export function drawFunding({ series }: ChartData, language: Language): EChartsCoreOption {
  const { t, quantity } = language
  return {
    ...common(),
    legend: legend(series.map(({ label }) => label)),
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ seriesIndex }: { seriesIndex: number }) => {
        const { label = '', unit = '', values = [] } = series[seriesIndex] ?? {}
        return `${label}<br><b>${quantity(values[0] ?? null, unit)}</b>`
      },
    },
    grid: { left: 0, right: 16, top: 76, bottom: 0, containLabel: true },
    xAxis: { ...values(axisMoney(language)), splitNumber: 4 },
    yAxis: { ...categories([t('page.funding.sources'), t('page.funding.uses')]) },
    series: series.map(({ label, values: data }, i) => ({
      type: 'bar',
      name: label,
      stack: 'funding',
      color: colours[i],
      barMaxWidth: 44,
      data: i < uses.length ? [null, data[0]] : [data[0], null],
    })),
  }
}
