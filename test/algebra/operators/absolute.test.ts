import { expect, test } from 'vitest'
import { absolute } from '#algebra/operators/absolute.ts'
import { minus } from '#algebra/operators/minus.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const assets = given([5, -3, 0], 'KRW', 'assets')
const claims = given([8, -3, -1], 'KRW', 'claims')

test('drops the sign', () => {
  expect(evaluateOne(absolute(assets))).toEqual([5, 3, 0])
  expect(evaluateOne(absolute(minus(assets, claims)))).toEqual([3, 0, 1])
})

test('keeps the unit', () => {
  expect(unitOne(absolute(assets))).toBe('KRW')
})

test('names the line and both units when what it is of does not fit', () => {
  expect(() => defineKrw(absolute(given(1, 'MW')))).toThrow('KRW and MW')
})

test('reads as |…|', () => {
  expect(textOne(absolute(minus(assets, claims)))).toBe('|assets − claims|')
})

test('reads the same month', () => {
  expect(readsOne(absolute(assets), 1, 3)).toEqual([[1, 1]])
})
