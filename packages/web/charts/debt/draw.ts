import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { axisMoney, categories, common, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { tooltip } from '../shared/tooltip.ts'
import { ratio } from './shape.ts'

/** Balances stacked, the cover ratio on its own axis with a rule at one. */
export function drawDebt({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  const times = (value: number) => language.quantity(value, '1', { as: 'factor' })
  return {
    ...common,
    tooltip: tooltip(series, language),
    grid: { left: 0, right: 0, top: 12, bottom: 0, containLabel: true },
    xAxis: categories(periods.map(({ label }) => label)),
    yAxis: [values(axisMoney(language)), { ...values(times), splitLine: { show: false }, min: 0 }],
    series: series.map((one, i) => {
      const { colour } = lookOf(one, i)
      const shared = { type: 'line', name: one.label, data: one.values, color: colour, triggerLineEvent: true }
      return one.id === ratio
        ? { ...shared, yAxisIndex: 1, symbol: 'none', lineStyle: { width: 2.5 }, markLine: ruleAtOne(times(1), colour) }
        : { ...shared, stack: 'debt', symbol: 'none', areaStyle: { opacity: 1 }, lineStyle: { width: 0 } }
    }),
  }
}

/** Where what comes in is just what is due. */
const ruleAtOne = (text: string, colour: string) => ({
  silent: true,
  symbol: 'none',
  data: [{ yAxis: 1 }],
  lineStyle: { color: colour, type: 'dashed' },
  label: { formatter: text, position: 'insideStartTop', color: colour },
})
