import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language/language.ts'
import type { ChartData, Series } from './chart-data.ts'
import { axisCount, common, values } from './elements.ts'
import { lookOf } from './look.ts'
import { monthAxis } from './month-axis.ts'
import { tooltip } from './tooltip.ts'

/** Months as areas on top of each other, the first at the bottom. */
export const drawStacked = ({ periods, series }: ChartData, language: Language): EChartsCoreOption => ({
  ...common,
  tooltip: tooltip(series, language),
  grid: { left: 0, right: 4, top: 12, bottom: 0, containLabel: true },
  xAxis: monthAxis(periods.map(({ label }) => label)),
  yAxis: { ...values(axisCount(language)), min: 0 },
  series: series.map(area),
})

/** An area with an edge that parts it from the next, or a line beside the areas where it is drawn as one. */
function area(one: Series, position: number) {
  const { colour, mark } = lookOf(one, position)
  const shared = {
    type: 'line',
    name: one.label,
    data: [...one.values],
    step: 'middle',
    symbol: 'none',
    triggerEvent: true,
    color: colour,
  }
  return mark === 'bar'
    ? {
        ...shared,
        stack: 'all',
        stackStrategy: 'all',
        areaStyle: { opacity: 1 },
        lineStyle: { width: 1, color: '#ffffff' },
      }
    : { ...shared, stack: 'limits', lineStyle: { width: 2, type: mark === 'dashed' ? 'dashed' : 'solid' } }
}
