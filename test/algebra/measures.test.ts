import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { type MeasureValue, measured, type Reduction } from '#algebra/measure.ts'
import { internalRate, netPresentValue } from '#algebra/measures/rates.ts'
import {
  firstWhere,
  last,
  maximum,
  meanWhere,
  minimumWhere,
  ratioOfTotals,
  staysPositiveFrom,
  total,
} from '#algebra/measures/reductions.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { compile } from '#algebra/program.ts'
import { lineOf, plainSpeech } from './evaluate-one.ts'

const cash = lineOf('cash', 'KRW')
const where = lineOf('where', '1')
const rate = lineOf('rate', '1/year')

const of = (reduction: Reduction, ...series: readonly number[][]): MeasureValue =>
  reduction.evaluate(series.map((months) => Float64Array.from(months)))

const ok = (value: number): MeasureValue => ({ ok: true, value })
const none = (reason: string): MeasureValue => ({ ok: false, reason })

describe('reductions', () => {
  test('total, last, maximum', () => {
    expect(of(total(cash), [1, -2, 4])).toEqual(ok(3))
    expect(of(last(cash), [1, -2, 4])).toEqual(ok(4))
    expect(of(maximum(cash), [1, -2, 4, 3])).toEqual(ok(4))
    expect(of(maximum(cash), [-3, -2])).toEqual(ok(-2))
  })

  test('minimum and mean of the months where a condition holds', () => {
    expect(of(minimumWhere(cash, where), [5, 1, 3], [1, 0, 1])).toEqual(ok(3))
    expect(of(meanWhere(cash, where), [5, 1, 3], [1, 0, 1])).toEqual(ok(4))
    expect(of(minimumWhere(cash, where), [5, 1], [0, 0])).toEqual(none('never-holds'))
    expect(of(meanWhere(cash, where), [5, 1], [0, 0])).toEqual(none('never-holds'))
  })

  test('the first month where a condition is not 0', () => {
    expect(of(firstWhere(where), [0, 0, 3, 0])).toEqual(ok(2))
    expect(of(firstWhere(where), [0, 0])).toEqual(none('never-holds'))
    expect(firstWhere(where).unit.name).toBe('date')
  })

  test('the first month from which a line stays positive', () => {
    const from = (...months: number[]) => of(staysPositiveFrom(cash), months)
    expect(from(-5, 1, -1, 0, 3)).toEqual(ok(3))
    expect(from(0, 1)).toEqual(ok(0))
    expect(from(1, -1)).toEqual(none('ends-below-zero'))
    expect(staysPositiveFrom(cash).unit.name).toBe('month')
  })

  test('have the unit of their line', () => {
    for (const make of [total, last, maximum]) expect(make(cash).unit.text).toBe('KRW')
    for (const make of [minimumWhere, meanWhere]) expect(make(cash, where).unit.text).toBe('KRW')
  })

  test('of one month or a mean are read as their line, of a sum by its dimension', () => {
    const cover = lineOf('cover', 'factor')
    for (const make of [last, maximum]) expect(make(cover).unit.name).toBe('factor')
    for (const make of [minimumWhere, meanWhere]) expect(make(cover, where).unit.name).toBe('factor')
    expect(total(lineOf('late', 'flag')).unit.name).toBe('1')
  })

  test('a ratio of totals has the quotient of both units, or one that is the same to arithmetic', () => {
    expect(ratioOfTotals(cash, where).unit.name).toBe('KRW')
    expect(ratioOfTotals(cash, cash).unit.name).toBe('1')
    expect(ratioOfTotals(cash, cash, 'factor').unit.name).toBe('factor')
    expect(() => ratioOfTotals(cash, where, 'share')).toThrow('cannot equate 1 and KRW')
  })

  test('read as words', () => {
    expect(total(cash).text(['cash'], plainSpeech.phrase)).toBe('total(cash, )')
    expect(minimumWhere(cash, where).text(['cash', 'where'], plainSpeech.phrase)).toBe('minimum-where(cash, where)')
    expect(internalRate(cash).text(['cash'], plainSpeech.phrase)).toBe('irr(cash)')
    expect(netPresentValue(cash, rate).text(['cash', 'rate'], plainSpeech.phrase)).toBe('npv(cash, rate)')
  })

  test('are none, never infinite and never not a number', () => {
    expect(measured(1)).toEqual(ok(1))
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      expect(measured(bad)).toEqual(none('not-finite'))
      for (const make of [total, last, maximum]) expect(of(make(cash), [bad, bad])).toEqual(none('not-finite'))
      expect(of(minimumWhere(cash, where), [1, bad], [0, 1])).toEqual(none('not-finite'))
      expect(of(netPresentValue(cash, rate), [1, bad], [0, 0]).ok).toBe(false)
    }
    expect(of(netPresentValue(cash, rate), [1, 1], [-1, -1])).toEqual(none('not-finite'))
  })
})

describe('net present value', () => {
  test('month 0 is not discounted, month 12 by one year; the rate is that of the last month', () => {
    const flows = [100, ...Array(11).fill(0), 110]
    const rates = [9, ...Array(11).fill(9), 0.1]
    const value = of(netPresentValue(cash, rate), flows, rates)
    expect(value.ok && value.value).toBeCloseTo(200, 11)
  })

  test('equals the explicit sum', () => {
    const flows = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 240 })
    fc.assert(
      fc.property(flows, fc.double({ min: -0.2, max: 1, noNaN: true }), (months, annual) => {
        const value = of(
          netPresentValue(cash, rate),
          months,
          months.map(() => annual),
        )
        const worth = months.map((flow, t) => flow / (1 + annual) ** (t / 12))
        const size = worth.reduce((sum, flow) => sum + Math.abs(flow), 1)
        expect(value.ok).toBe(true)
        expect(Math.abs((value.ok ? value.value : 0) - worth.reduce((sum, flow) => sum + flow, 0))).toBeLessThan(
          1e-11 * size,
        )
      }),
      { seed: 20260101 },
    )
  })
})

describe('internal rate', () => {
  test('is monthly, quoted effective a year', () => {
    const found = of(internalRate(cash), [-100, ...Array(11).fill(0), 110])
    expect(found.ok && found.value).toBeCloseTo(0.1, 12)
    expect(found.detail).toMatchObject({ unique: true, rule: 'one-sign-change' })
    const monthly = of(internalRate(cash), [-100, 101])
    expect(monthly.ok && monthly.value).toBeCloseTo(1.01 ** 12 - 1, 12)
    expect(internalRate(cash).unit.text).toBe('1/year')
  })

  test('among several rates is the one nearest to 10 % a year', () => {
    // Factors of 1 % and 8 % a month: (1 − 1.01 x)(1 − 1.08 x), 12.7 % and 151.8 % a year.
    const found = of(internalRate(cash), [1, -(1.01 + 1.08), 1.01 * 1.08])
    expect(found.ok && found.value).toBeCloseTo(1.01 ** 12 - 1, 9)
    expect(found.detail).toMatchObject({ unique: false, rule: 'nearest-root' })
    expect(found.detail?.roots?.map((root) => root.toFixed(6))).toEqual(
      [1.01 ** 12 - 1, 1.08 ** 12 - 1].map((root) => root.toFixed(6)),
    )
    expect(found.detail?.mirr).toBeTypeOf('number')
  })

  test('is none with a reason', () => {
    expect(of(internalRate(cash), [1, 2])).toMatchObject({ ok: false, reason: 'no-sign-change' })
    expect(of(internalRate(cash), [0, 0])).toMatchObject({ ok: false, reason: 'all-zero' })
    expect(of(internalRate(cash), [-1, Number.NaN])).toMatchObject({ ok: false, reason: 'not-finite' })
    expect(of(internalRate(cash), [-1e-300, 1e300]).ok).toBe(false)
  })

  test('makes the net present value nothing', () => {
    const flows = fc.tuple(
      fc.integer({ min: 1e3, max: 1e9 }),
      fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 12, maxLength: 240 }),
    )
    fc.assert(
      fc.property(flows, ([outlay, inflows]) => {
        const months = [-outlay, ...inflows, 1]
        const found = of(internalRate(cash), months)
        expect(found.ok).toBe(true)
        if (!found.ok) return
        const value = of(
          netPresentValue(cash, rate),
          months,
          months.map(() => found.value),
        )
        expect(Math.abs(value.ok ? value.value : Infinity)).toBeLessThan(1e-9 * outlay)
      }),
      { seed: 20260101 },
    )
  })
})

test('an evaluation holds every measure of its model', () => {
  const builder = new ModelBuilder()
  const b = builder.block('b')
  const flows = b.flow('flows', 'KRW', b.input('flows.given', 'KRW', { pointer: '/flows' }))
  const discount = b.level('discount', '1/year', b.input('discount.given', '1/year', { pointer: '/discount' }))
  b.measure('irr', internalRate(flows))
  b.measure('npv', netPresentValue(flows, discount))
  b.measure('total', total(flows))
  const data = new Map<string, number | Float64Array>([
    ['b.flows.given', Float64Array.from([-100, ...Array(11).fill(0), 121])],
    ['b.discount.given', 0.1],
  ])
  const { measures } = evaluate(compile(builder.build()), calendar('2027-01', 13), data)
  const value = (id: string) => {
    const found = measures.get(`b.${id}`)!
    return found.ok ? found.value : found.reason
  }
  expect(value('irr')).toBeCloseTo(0.21, 12)
  expect(value('npv')).toBeCloseTo(10, 11)
  expect(value('total')).toBe(21)
})
