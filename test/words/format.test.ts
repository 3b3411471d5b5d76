import { describe, expect, test } from 'vitest'
import { formatQuantity, type QuantityOptions } from '#words/format.ts'
import { formatDuration, formatMonth } from '#words/months.ts'
import { unitName } from '#words/unit-name.ts'

describe('money', () => {
  test.each([
    [0, '0원', 'KRW 0'],
    [-0, '0원', 'KRW 0'],
    [0.4, '0.4원', 'KRW 0.4'],
    [950, '950원', 'KRW 950'],
    [9_999, '9,999원', 'KRW 9,999'],
    [10_000, '1만 원', 'KRW 10,000'],
    [12_345, '1만 2,345원', 'KRW 12,345'],
    [999_999.7, '100만 원', 'KRW 1 million'],
    [1e8, '1억 원', 'KRW 100 million'],
    [123_456_789, '1억 2,346만 원', 'KRW 123.5 million'],
    [4_009_834_567, '40.1억 원', 'KRW 4.01 billion'],
    [9_996_000_000, '100억 원', 'KRW 10 billion'],
    [912_500_000_000, '9,125억 원', 'KRW 912.5 billion'],
    [1e12, '1조 원', 'KRW 1 trillion'],
    [2_372_612_345_678, '2조 3,726억 원', 'KRW 2.37 trillion'],
    [-2_372_612_345_678, '−2조 3,726억 원', '−KRW 2.37 trillion'],
    [1e15, '1,000조 원', 'KRW 1,000 trillion'],
    [1.2e16, '1경 2,000조 원', 'KRW 12,000 trillion'],
  ])('%d KRW', (value, ko, en) => {
    expect(formatQuantity(value, 'KRW', 'ko')).toBe(ko)
    expect(formatQuantity(value, 'KRW', 'en')).toBe(en)
  })

  test('rounding carries over to the next name', () => {
    expect(formatQuantity(9_999.7, 'KRW', 'ko')).toBe('1만 원')
    expect(formatQuantity(99_999_999.6, 'KRW', 'ko')).toBe('1억 원')
    expect(formatQuantity(999_999_996_000, 'KRW', 'ko')).toBe('1조 원')
    expect(formatQuantity(999_960_000_000, 'KRW', 'en')).toBe('KRW 1 trillion')
    expect(formatQuantity(999_996, 'KRW', 'en')).toBe('KRW 999,996')
  })

  test('all digits when asked', () => {
    expect(formatQuantity(2_372_612_345_678, 'KRW', 'ko', { exact: true })).toBe('2,372,612,345,678원')
    expect(formatQuantity(1234.5678, 'KRW', 'en', { exact: true })).toBe('KRW 1,234.5678')
  })

  test.each([
    [182.7, 'KRW/kWh', '182.7원/kWh', 'KRW 182.7/kWh'],
    [115e6, 'KRW/accelerator', '1억 1,500만 원/장', 'KRW 115 million/accelerator'],
    [65e6, 'KRW/FTE·year', '6,500만 원/명·년', 'KRW 65 million/FTE·year'],
    [1450, 'KRW/USD', '1,450원/달러', 'KRW 1,450/USD'],
    [2.5, 'USD/H100·h', '2.5달러/H100시간', 'USD 2.5/H100-hour'],
  ])('%d %s', (value, unit, ko, en) => {
    expect(formatQuantity(value, unit, 'ko')).toBe(ko)
    expect(formatQuantity(value, unit, 'en')).toBe(en)
  })
})

describe('other quantities', () => {
  const cases: [number | null, string, QuantityOptions, string, string][] = [
    [0.106, '1/year', {}, '10.6%', '10.6%'],
    [0.0316, 'share', {}, '3.16%', '3.16%'],
    [0.0365, '1/year', {}, '3.65%', '3.65%'],
    [-0.4471, '1/year', {}, '−44.71%', '−44.71%'],
    [-0.0033, '1/year', {}, '−0.33%', '−0.33%'],
    [0.29, 'share', {}, '29%', '29%'],
    [1, 'flag', {}, '예', 'yes'],
    [0, 'flag', {}, '아니요', 'no'],
    [1.354, 'factor', {}, '1.35배', '1.35×'],
    [1.25, '1', {}, '1.25', '1.25'],
    [0.00012, '1', {}, '0.00012', '0.00012'],
    [40.25, 'MW', {}, '40.25 MW', '40.25 MW'],
    [350, 'kWh', {}, '350 kWh', '350 kWh'],
    [1_234_567, 'kWh', {}, '1.23 GWh', '1.23 GWh'],
    [4.2e9, 'kWh', {}, '4.2 TWh', '4.2 TWh'],
    [-1_234_567, 'kWh', {}, '−1.23 GWh', '−1.23 GWh'],
    [1_234_567, 'kWh', { exact: true }, '1,234,567 kWh', '1,234,567 kWh'],
    [999_999, 'accelerator·h', {}, '999,999 GPU시간', '999,999 GPU-hours'],
    [8_935_200, 'accelerator·h', {}, '893만 5,200 GPU시간', '8.94 million GPU-hours'],
    [37_500, 'PFLOPS', {}, '37,500 PFLOPS', '37,500 PFLOPS'],
    [15_000, 'accelerator', {}, '15,000장', '15,000 accelerators'],
    [1, 'rack', {}, '1랙', '1 rack'],
    [209, 'rack', {}, '209랙', '209 racks'],
    [72, 'accelerator/node', {}, '72장/노드', '72 accelerators/node'],
    [120.5, 'FTE', {}, '120.5명', '120.5 FTE'],
    [2026, 'year', {}, '2026년', '2026'],
    [3, 'year', {}, '3년', '3 years'],
    [62, 'month', {}, '5년 2개월', '5 years 2 months'],
    [62, 'date', { start: '2026-07' }, '2031년 9월', 'Sep 2031'],
    [5, 'furlong/fortnight', {}, '5 furlong/fortnight', '5 furlong/fortnight'],
    [null, 'KRW', {}, '–', '–'],
    [Number.NaN, 'KRW', {}, '–', '–'],
    [Number.POSITIVE_INFINITY, '1/year', {}, '–', '–'],
  ]
  test.each(cases)('%d %s %o', (value, unit, options, ko, en) => {
    expect(formatQuantity(value, unit, 'ko', options)).toBe(ko)
    expect(formatQuantity(value, unit, 'en', options)).toBe(en)
  })
})

test.each([
  [0, '0개월', '0 months'],
  [1, '1개월', '1 month'],
  [12, '1년', '1 year'],
  [13, '1년 1개월', '1 year 1 month'],
  [3.5, '3.5개월', '3.5 months'],
  [11.96, '1년', '1 year'],
  [-14, '−1년 2개월', '−1 year 2 months'],
])('%d months', (months, ko, en) => {
  expect(formatDuration(months, 'ko')).toBe(ko)
  expect(formatDuration(months, 'en')).toBe(en)
})

test('a month, and one later or earlier', () => {
  expect(formatMonth('2026-07', 'ko')).toBe('2026년 7월')
  expect(formatMonth('2026-12', 'en', 1)).toBe('Jan 2027')
  expect(formatMonth('2026-01', 'ko', -1)).toBe('2025년 12월')
  expect(formatMonth('soon', 'en')).toBe('soon')
})

test('units by name', () => {
  expect(unitName('KRW/kWh', 'ko')).toBe('원/kWh')
  expect(unitName('accelerator·h', 'en')).toBe('GPU-hours')
  expect(unitName('kW/rack', 'en')).toBe('kW/rack')
  expect(unitName('1/year', 'ko')).toBe('연 %')
  expect(unitName('1', 'en')).toBe('')
})
