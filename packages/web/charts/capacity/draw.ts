import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../language.ts'
import type { ChartData } from '../shared/chart-data.ts'
import { categories, common, legend, palette, tooltip, values } from '../shared/elements.ts'

const colours = [palette.facility, palette.it, palette.policy, palette.racks]

/** Power above, accelerators and racks below, on one axis of months. */
export function drawCapacity({ periods, series }: ChartData, language: Language): EChartsCoreOption {
  const { t } = language
  const labels = periods.map(({ label }) => label)
  const count = (value: number) => t('page.axis', { value })
  const nameStyle = { nameTextStyle: { align: 'left' as const, padding: [0, 0, 0, -24] } }
  return {
    ...common(),
    legend: legend(series.map(({ label }) => label)),
    tooltip: tooltip(language, (i) => series[i]?.unit ?? ''),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    grid: [
      { left: 52, right: 44, top: 76, height: 118 },
      { left: 52, right: 44, top: 232, bottom: 24 },
    ],
    xAxis: [
      { ...categories(labels), gridIndex: 0, axisLabel: { show: false } },
      { ...categories(labels), gridIndex: 1 },
    ],
    yAxis: [
      { ...values(count), gridIndex: 0, name: t('page.axis.mw'), ...nameStyle },
      { ...values(count), gridIndex: 1, name: t('page.axis.accelerators'), ...nameStyle, splitNumber: 3 },
      {
        ...values(count),
        gridIndex: 1,
        name: t('page.axis.racks'),
        nameTextStyle: { align: 'right' as const, padding: [0, -24, 0, 0] },
        splitLine: { show: false },
        splitNumber: 3,
      },
    ],
    series: series.map(({ kind, label, values: data }, i) => ({
      type: 'line',
      name: label,
      data,
      step: 'end',
      symbol: 'none',
      triggerLineEvent: true,
      xAxisIndex: i === 2 || i === 3 ? 1 : 0,
      yAxisIndex: i === 2 ? 1 : i === 3 ? 2 : 0,
      color: kind === 'input' ? palette.grid : colours[i],
      lineStyle: { width: 2, type: kind === 'input' || i === 3 ? 'dashed' : 'solid' },
      ...(i === 0 || i === 2 ? { areaStyle: { opacity: 0.12 } } : {}),
    })),
  }
}
