import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryOf } from '#web/editor/entry/entry.ts'
import { cellsOf, monthOf, pastedSteps } from '#web/editor/entry/pasted.ts'
import { nextStep } from '#web/editor/entry/path-steps.ts'
import { read, written } from '#web/editor/entry/written.ts'
import { locales } from '#words/locale.ts'

const units = ['KRW', 'KRW/MW', 'share', '1/year', 'month', 'USD/accelerator', undefined]

describe('a number that is written', () => {
  it('is read as the number that it was, in every unit and language', () => {
    const digits = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => Number(value.toPrecision(9)))
    fc.assert(
      fc.property(digits, fc.constantFrom(...units), fc.constantFrom(...locales), (value, unit, locale) => {
        fc.pre(Math.abs(value) >= 1e-6)
        const entry = entryOf(unit, locale)
        const back = read(written(value, entry, locale), entry)!
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-10 / entry.scale + 1e-11 * Math.abs(value))
      }),
      { seed: 13, numRuns: 500 },
    )
  })

  it.each([
    ['4,000', 'KRW', 4e11],
    ['2.5조', 'KRW', 2.5e12],
    ['1조', 'KRW', 1e12],
    ['1.2bn', 'KRW', 1.2e9],
    ['3.3', '1/year', 0.033],
    ['3.3 %', '1/year', 0.033],
    ['−5', '1/year', -0.05],
    ['12만', 'KRW/kW', 120_000],
    ['7.', 'month', 7],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(read(text, entryOf(unit, 'ko'))).toBeCloseTo(value, 12)
  })

  it.each(['', 'abc', '1 2', '--1', '3조 억', '1e400'])('“%s” is none', (text) => {
    expect(read(text, entryOf('KRW', 'ko'))).toBeUndefined()
  })

  it('of a year has no groups', () => {
    expect(written(2026, entryOf('year', 'ko'), 'ko')).toBe('2026')
  })
})

describe('what is pasted from a spreadsheet', () => {
  const number = (text: string) => read(text, entryOf('share', 'ko'))

  it.each([
    ['2027-03', '2027-03'],
    ['2027.3', '2027-03'],
    ['2027/03/01', '2027-03'],
    ['2027년 3월', '2027-03'],
    ['Mar-27', '2027-03'],
    ['March 2027', '2027-03'],
  ])('%s is the month %s', (text, month) => expect(monthOf(text)).toBe(month))

  it.each(['2027', '2027-13', 'Foo-27', '12.5'])('%s is no month', (text) => expect(monthOf(text)).toBeUndefined())

  it('is steps of a path, in columns with a head or in rows', () => {
    const steps = [
      { from: '2027-01', value: 0.5 },
      { from: '2028-01', value: 0.75 },
      { from: '2029-01', value: 0.8 },
    ]
    expect(pastedSteps(cellsOf('월\t비율\r\n2027-01\t50%\r\n2028-01\t75\r\n2029-01\t80 %\r\n'), number)).toEqual(steps)
    expect(pastedSteps(cellsOf('2027-01\t2028-01\t2029-01\n50\t75\t80'), number)).toEqual(steps)
  })

  it('keeps what it cannot read, to be named and mended', () => {
    expect(pastedSteps(cellsOf('2027-01\t50\nsoon\tmuch'), number)[1]).toEqual({ from: 'soon', value: 'much' })
  })

  it('is followed by a step a year later at the same value', () => {
    expect(nextStep([{ from: '2027-03', value: 2 }], '2026-01')).toEqual({ from: '2028-03', value: 2 })
    expect(nextStep([], '2026-01')).toEqual({ from: '2026-01', value: 0 })
  })
})
