import type { EChartsCoreOption } from 'echarts/core'
import { headlineValue } from '../../language/headline-value.ts'
import type { Language } from '../../language/language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { uses } from './shape.ts'

/** Two bars of one length: uses above sources. */
export function drawFunding({ series }: ChartData, language: Language): EChartsCoreOption {
  const { t } = language
  return {
    ...common,
    tooltip: {
      trigger: 'item',
      confine: true,
      textStyle: { fontFamily: "'Pretendard GOV', sans-serif", fontSize: 12, color: '#1e2124' },
      formatter: ({ seriesIndex }: { seriesIndex: number }) => {
        const tip = document.createElement('div')
        const { label = '', unit = '', values = [] } = series[seriesIndex] ?? {}
        tip.textContent = `${label} ${headlineValue(values[0] ?? 0, unit, language)}`
        return tip
      },
    },
    grid: { left: 0, right: 24, top: 4, bottom: 0, containLabel: true },
    xAxis: { ...values(axisMoney(language)), splitNumber: 4 },
    yAxis: categories([t('page.funding.sources'), t('page.funding.uses')]),
    series: series.map((one, i) => ({
      type: 'bar',
      name: one.label,
      stack: 'funding',
      color: lookOf(one, i).colour,
      barMaxWidth: 40,
      data: uses.includes(one.id) ? [null, one.values[0]] : [one.values[0], null],
    })),
  }
}
