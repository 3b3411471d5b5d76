import { categories } from './elements.ts'

/** Months from edge to edge, with the year named at each January. */
export function monthAxis(labels: readonly string[]) {
  const { axisLabel, ...axis } = categories(labels)
  const interval = (_: number, month: string) => month.endsWith('-01')
  const formatter = (month: string) => month.slice(0, 4)
  return {
    ...axis,
    boundaryGap: false,
    axisTick: { show: true, interval, lineStyle: { color: '#8a949e' } },
    axisLabel: { ...axisLabel, interval, formatter },
  }
}
