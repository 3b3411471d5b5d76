import { decimal } from '#words/decimal.ts'
import type { Language } from '../../language/language.ts'

const font = "'Pretendard GOV', sans-serif"
const ink = '#464c53'
const text = { fontFamily: font, fontSize: 12, color: ink }

/** What every chart has in common; nothing moves, so that a figure that changed is seen at once. */
export const common = { animation: false, textStyle: text }

export const categories = (labels: readonly string[]) => ({
  type: 'category' as const,
  data: [...labels],
  axisLine: { onZero: false, lineStyle: { color: '#8a949e' } },
  axisTick: { show: false },
  axisLabel: { ...text, hideOverlap: true },
})

export const values = (format: (value: number) => string) => ({
  type: 'value' as const,
  axisLabel: { ...text, formatter: format },
  splitLine: { lineStyle: { color: '#e6e8ea' } },
})

/** Money where a title says the unit: hundred millions in Korean, billions in English. */
const inBig = (value: number, locale: Language['locale']): number => value / (locale === 'ko' ? 1e8 : 1e9)

const aligned = {
  ko: new Intl.NumberFormat('ko', { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
}

/** Money in a column: always one digit after the point, so that points stand under each other; a bare 0 for nothing. */
export const tableMoney = (value: number, { locale }: Language): string =>
  value === 0 ? '0' : aligned[locale].format(inBig(value, locale)).replace('-', '−')

export const axisMoney =
  ({ locale }: Language) =>
  (value: number) =>
    decimal(inBig(value, locale), locale, 1)

/** Hours where a title says that they are in millions. */
export const inMillions = (value: number, { locale }: Language): string => decimal(value / 1e6, locale, 1)

export const axisMillions = (language: Language) => (value: number) => inMillions(value, language)

export const axisCount =
  ({ locale }: Language) =>
  (value: number) =>
    decimal(value, locale, 1)
