import { expect, test } from 'vitest'
import { lookup } from '#algebra/operators/lookup.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const load = given([0, 0.25, 0.375, 0.5, 0.75, 1, 2], '1', 'load')
const rows = [
  [0.25, 1.6],
  [0.5, 1.4],
  [1, 1.3],
] as const

test('interpolates between rows; the nearest row holds outside', () => {
  const pue = evaluateOne(lookup(load, rows, 'linear'))
  const expected = [1.6, 1.6, 1.5, 1.4, 1.35, 1.3, 1.3]
  for (const [t, value] of pue.entries()) expect(value).toBeCloseTo(expected[t]!, 14)
})

test('a step holds up to the next row', () => {
  expect(evaluateOne(lookup(load, rows))).toEqual([1.6, 1.6, 1.6, 1.4, 1.4, 1.3, 1.3])
})

test('rows may change with the month', () => {
  const price = given([1, 2, 3], 'KRW')
  expect(
    evaluateOne(
      lookup(
        given([0, 0.5, 1]),
        [
          [0, price],
          [1, given([10, 20, 30], 'KRW')],
        ],
        'linear',
      ),
    ),
  ).toEqual([1, 11, 30])
})

test('rows stand in order', () => {
  expect(() => lookup(load, [])).toThrow(RangeError)
  expect(() =>
    lookup(load, [
      [1, 1],
      [1, 2],
    ]),
  ).toThrow(RangeError)
  expect(() =>
    lookup(load, [
      [2, 1],
      [1, 2],
    ]),
  ).toThrow(RangeError)
})

test('has the unit of its rows', () => {
  expect(
    unitOne(
      lookup(load, [
        [0, given(1, 'KRW')],
        [1, 0],
      ]),
    ),
  ).toBe('KRW')
})

test('names the line and both units when they differ', () => {
  const krw = given(1, 'KRW')
  expect(() =>
    defineKrw(
      lookup(load, [
        [0, krw],
        [1, given(1, 'MW')],
      ]),
    ),
  ).toThrow('line "cost.total": cannot tabulate KRW and MW')
  expect(() => defineKrw(lookup(krw, [[0, krw]]))).toThrow('line "cost.total": cannot look up by KRW and 1')
})

test('reads as words that say what holds between rows', () => {
  const table = [
    [-1, 1.5],
    [1, 1.25],
  ] as const
  expect(textOne(lookup(load, table))).toBe('lookup-step(load, −1: 1.5; 1: 1.25)')
  expect(textOne(lookup(load, table, 'linear'))).toBe('lookup-linear(load, −1: 1.5; 1: 1.25)')
})

test('reads the same month', () => {
  expect(readsOne(lookup(load, [[0, 1]]), 2, 4)).toEqual([
    [2, 2],
    [2, 2],
  ])
})
