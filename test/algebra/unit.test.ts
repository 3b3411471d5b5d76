import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { times } from '#algebra/operators/times.ts'
import { anyUnit, dimensionless, divideUnits, multiplyUnits, sameUnit, type Unit, unit } from '#algebra/unit.ts'
import { UnitMismatch } from '#algebra/unit-mismatch.ts'
import { given, unitOne } from './evaluate-one.ts'

const symbol = fc.constantFrom('KRW', 'USD', 'kW', 'MW', 'h', 'GPU', 'rack', 'node', 'year', 'month', 'kWh', 'MWh', '1')
const side = fc.array(symbol, { minLength: 1, maxLength: 4 }).map((factors) => factors.join('·'))
const anyText = fc.tuple(side, fc.option(side)).map(([above, below]) => (below === null ? above : `${above}/${below}`))
const someUnit = anyText.map(unit)
const seeded = { seed: 20260101 }

const same = (a: Unit, b: Unit) => {
  expect(a.text).toBe(b.text)
  expect(a.exponents).toEqual(b.exponents)
}

describe('texts', () => {
  test.each([
    ['kW·h', 'kWh'],
    ['h·kW', 'kWh'],
    ['kWh/h', 'kW'],
    ['KRW/kW·h', 'KRW/kWh'],
    ['KRW/kW/h', 'KRW/kWh'],
    ['USD/GPU·h', 'USD/GPU·h'],
    ['MW·h·h', 'MWh·h'],
    ['1/year', '1/year'],
    ['1', '1'],
    ['kW/kW', '1'],
  ])('%s is %s', (text, canonical) => {
    expect(unit(text).text).toBe(canonical)
  })

  test.each(['', 'KRW/', '/kWh', 'kW··h'])('"%s" is none', (text) => {
    expect(() => unit(text)).toThrow(SyntaxError)
  })

  test('printing and reading give the unit back', () => {
    fc.assert(
      fc.property(anyText, (text) => same(unit(unit(text).text), unit(text))),
      seeded,
    )
  })
})

describe('laws', () => {
  test('a product is undone by a quotient', () => {
    fc.assert(
      fc.property(someUnit, someUnit, (a, b) => {
        same(divideUnits(multiplyUnits(a, b), b), a)
        same(multiplyUnits(divideUnits(a, b), b), a)
        same(divideUnits(a, a), dimensionless)
      }),
      seeded,
    )
  })

  test('products commute and associate, and 1 changes nothing', () => {
    fc.assert(
      fc.property(someUnit, someUnit, someUnit, (a, b, c) => {
        same(multiplyUnits(a, b), multiplyUnits(b, a))
        same(multiplyUnits(multiplyUnits(a, b), c), multiplyUnits(a, multiplyUnits(b, c)))
        same(multiplyUnits(a, dimensionless), a)
      }),
      seeded,
    )
  })

  test('units are the same when their texts are', () => {
    fc.assert(
      fc.property(someUnit, someUnit, (a, b) => {
        expect(sameUnit(a, b)).toBe(a.text === b.text)
        expect(sameUnit(a, anyUnit) && sameUnit(anyUnit, a)).toBe(true)
      }),
      seeded,
    )
  })
})

test('KRW/kWh × kWh = KRW, kW ÷ (kW/rack) = rack', () => {
  expect(multiplyUnits(unit('KRW/kWh'), unit('kWh')).text).toBe('KRW')
  expect(divideUnits(unit('kW'), unit('kW/rack')).text).toBe('rack')
  expect(unitOne(times(given(1, 'USD/GPU·h'), given(1, 'GPU'), given(1, 'h'), given(1, 'KRW/USD')))).toBe('KRW')
})

describe('units that say how a number is read', () => {
  test.each([
    ['share', '1'],
    ['flag', '1'],
    ['factor', '1'],
    ['date', 'month'],
  ])('%s is %s to arithmetic', (name, dimension) => {
    const read = unit(name)
    expect([read.text, read.name]).toEqual([dimension, name])
    same(read, unit(dimension))
    expect(sameUnit(read, unit(dimension)) && sameUnit(unit(dimension), read)).toBe(true)
    for (const result of [multiplyUnits(read, unit('KRW')), divideUnits(read, unit('KRW'))])
      expect(result.name).toBe(result.text)
    expect(multiplyUnits(read, dimensionless).name).toBe(dimension)
  })

  test('other units are read by their text', () => {
    fc.assert(
      fc.property(someUnit, (one) => {
        expect(one.name).toBe(one.text)
      }),
      seeded,
    )
  })
})

test('a mismatch says what was tried, with which units, and in which line', () => {
  const error = new UnitMismatch('add', unit('KRW'), unit('MW'), 'cost.total')
  expect(error.message).toBe('line "cost.total": cannot add KRW and MW')
  expect(new UnitMismatch('add', unit('KRW'), unit('MW')).message).toBe('cannot add KRW and MW')
  expect([error.what, error.left.text, error.right.text]).toEqual(['add', 'KRW', 'MW'])
  expect(error).toBeInstanceOf(TypeError)
})
