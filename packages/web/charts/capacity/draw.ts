import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisCount, categories, common, named, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { tooltip } from '../shared/tooltip.ts'

/** Accelerators and racks stand below power, each on an axis of its own. */
const axisOf: Readonly<Record<string, number>> = { 'capacity.acceleratorsByMonth': 1, 'capacity.racksByMonth': 2 }

/** Power above, accelerators and racks below, on one axis of months. */
export function drawCapacity({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  const { t } = language
  const labels = periods.map(({ label }) => label)
  const count = values(axisCount(language))
  return {
    ...common,
    tooltip: tooltip(series, language),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: [
      { left: 52, right: 40, top: 28, height: 112 },
      { left: 52, right: 40, top: 180, bottom: 24 },
    ],
    xAxis: [
      { ...categories(labels), gridIndex: 0, axisLabel: { show: false } },
      { ...categories(labels), gridIndex: 1 },
    ],
    yAxis: [
      { ...count, ...named(t('page.axis.mw'), 'left'), gridIndex: 0, splitNumber: 4 },
      { ...count, ...named(t('page.axis.accelerators'), 'left'), gridIndex: 1, splitNumber: 3 },
      { ...count, ...named(t('page.axis.racks'), 'right'), gridIndex: 1, splitNumber: 3, splitLine: { show: false } },
    ],
    series: series.map(({ id, label, values: data }, i) => {
      const axis = axisOf[id] ?? 0
      const { colour, mark } = lookOf(id, i)
      return {
        type: 'line',
        name: label,
        data,
        step: 'end',
        symbol: 'none',
        triggerLineEvent: true,
        xAxisIndex: axis === 0 ? 0 : 1,
        yAxisIndex: axis,
        color: colour,
        lineStyle: { width: 2, type: mark === 'dashed' ? 'dashed' : 'solid' },
      }
    }),
  }
}
