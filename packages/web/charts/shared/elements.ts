import type { Language } from '../../language.ts'

/** Colours of money in and out, of loans and of capacity; each told from its neighbours without hue as well. */
export const palette = {
  revenue: '#0b50d0',
  debt: '#6b96c7',
  equity: '#98acc5',
  proceeds: '#cdd1d5',
  opex: '#9e6a00',
  capex: '#464c53',
  interest: '#8a949e',
  service: '#bd2c0f',
  tax: '#ffb114',
  distributions: '#267337',
  balance: '#1e2124',
  facility: '#256ef4',
  it: '#86aff9',
  grid: '#bd2c0f',
  racks: '#9e6a00',
  policy: '#1c589c',
  bank: '#90b0d5',
}

const font = "'Pretendard GOV', sans-serif"
const ink = '#464c53'
const rule = '#e6e8ea'

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** What every chart has in common. */
export const common = () => ({
  animation: !reducedMotion(),
  animationDuration: 200,
  animationDurationUpdate: 120,
  textStyle: { fontFamily: font, fontSize: 12, color: ink },
})

export const legend = (names: readonly string[]) => ({
  type: 'plain' as const,
  data: [...names],
  left: 0,
  top: 0,
  itemWidth: 10,
  itemHeight: 10,
  itemGap: 12,
  textStyle: { fontFamily: font, fontSize: 12, color: ink },
  icon: 'rect',
})

export const categories = (labels: readonly string[]) => ({
  type: 'category' as const,
  data: [...labels],
  axisLine: { onZero: false, lineStyle: { color: '#8a949e' } },
  axisTick: { show: false },
  axisLabel: { fontFamily: font, fontSize: 12, color: ink, hideOverlap: true },
})

export const values = (format: (value: number) => string) => ({
  type: 'value' as const,
  axisLabel: { fontFamily: font, fontSize: 12, color: ink, formatter: format },
  splitLine: { lineStyle: { color: rule } },
})

export const tooltip = (language: Language, unitOf: (series: number) => string, signed = false) => ({
  trigger: 'axis' as const,
  confine: true,
  axisPointer: { type: 'line' as const, lineStyle: { color: '#8a949e' } },
  textStyle: { fontFamily: font, fontSize: 12, color: '#1e2124' },
  extraCssText: 'font-variant-numeric: tabular-nums',
  valueFormatter: undefined,
  formatter: (points: unknown) => tooltipHtml(points as TooltipPoint[], language, unitOf, signed),
})

interface TooltipPoint {
  readonly seriesIndex: number
  readonly seriesName: string
  readonly name: string
  readonly value: number | null | readonly (number | null)[]
  readonly color: string
}

function tooltipHtml(
  points: readonly TooltipPoint[],
  { quantity }: Language,
  unitOf: (series: number) => string,
  signed: boolean,
): string {
  const rows = points.flatMap(({ seriesIndex, seriesName, value, color }) => {
    const number = Array.isArray(value) ? value.at(-1) : value
    if (typeof number !== 'number' || (signed && number === 0)) return []
    const mark = `<span class="tip-mark" style="background:${color}"></span>`
    return [`<tr><th>${mark}${escaped(seriesName)}</th><td>${escaped(quantity(number, unitOf(seriesIndex)))}</td></tr>`]
  })
  return `<div class="tip"><b>${escaped(points[0]?.name ?? '')}</b><table>${rows.join('')}</table></div>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An amount on an axis: billions or hundred millions without their unit, which the chart's title names. */
export const axisMoney =
  ({ locale, t }: Language) =>
  (value: number): string => {
    const scaled = value / (locale === 'ko' ? 1e8 : 1e9)
    return t('page.axis', { value: Math.round(scaled * 10) / 10 })
  }
