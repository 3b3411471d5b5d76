import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language/language.ts'
import type { ChartData, Series } from '../shared/chart-data.ts'
import { axisMoney, common, values } from '../shared/elements.ts'
import { lookOf } from '../shared/look.ts'
import { monthAxis } from '../shared/month-axis.ts'
import { tooltip } from '../shared/tooltip.ts'
import { ratio, reserve } from './shape.ts'

/** Balances stacked, the reserve as a line before them, the cover ratio on its own axis with the rule it is held to. */
export function drawDebt({ periods, series }: ChartData, lockUp: number, language: Language): EChartsCoreOption {
  const times = (value: number) => language.quantity(value, 'factor')
  const rule =
    lockUp > 0
      ? { at: lockUp, text: language.t('page.debt.lock-up', { dscr: times(lockUp) }) }
      : { at: 1, text: times(1) }
  return {
    ...common,
    tooltip: tooltip(series, language),
    grid: { left: 0, right: 0, top: 12, bottom: 0, containLabel: true },
    xAxis: monthAxis(periods.map(({ label }) => label)),
    yAxis: [values(axisMoney(language)), { ...values(times), splitLine: { show: false }, min: 0 }],
    series: series.map((one, i) => drawn(one, i, rule)),
  }
}

interface Rule {
  readonly at: number
  readonly text: string
}

function drawn(one: Series, position: number, rule: Rule) {
  const { colour } = lookOf(one, position)
  const shared = {
    type: 'line',
    name: one.label,
    data: one.values,
    color: colour,
    symbol: 'none',
    triggerEvent: true,
  }
  if (one.id === ratio) return { ...shared, yAxisIndex: 1, lineStyle: { width: 2.5 }, markLine: ruled(rule, colour) }
  if (one.id === reserve) return { ...shared, lineStyle: { width: 2, type: 'dashed' } }
  return { ...shared, stack: 'debt', areaStyle: { opacity: 1 }, lineStyle: { width: 0 } }
}

const ruled = ({ at, text }: Rule, colour: string) => ({
  silent: true,
  symbol: 'none',
  data: [{ yAxis: at }],
  lineStyle: { color: colour, type: 'dashed' },
  label: { formatter: text, position: 'insideEndTop', color: colour, backgroundColor: '#ffffff', padding: [1, 4] },
})
