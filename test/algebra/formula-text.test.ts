import { expect, test } from 'vitest'
import { constant, operand } from '#algebra/expression.ts'
import { formulaText } from '#algebra/formula-text.ts'
import { bracket } from '#algebra/operator.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { given, plainSpeech, textOne } from './evaluate-one.ts'

const a = given(1, '1', 'a')
const b = given(1, '1', 'b')
const c = given(1, '1', 'c')

test('brackets stand where leaving them out would change the value, and nowhere else', () => {
  expect(textOne(minus(a, minus(b, c)))).toBe('a − (b − c)')
  expect(textOne(minus(a, plus(b, c)))).toBe('a − (b + c)')
  expect(textOne(times(plus(a, b), c))).toBe('(a + b) × c')
  expect(textOne(over(a, times(b, c)))).toBe('a ÷ (b × c)')
  expect(textOne(plus(times(a, b), over(b, c)))).toBe('a × b + b ÷ c')
  expect(textOne(plus(a, plus(b, c)))).toBe('a + b + c')
  expect(textOne(times(a, above(b, c)))).toBe('a × (b > c)')
  expect(textOne(times(greatest(minus(a, b), 0), c))).toBe('max(a − b, 0) × c')
  expect(textOne(times(lag(plus(a, b)), c))).toBe('lag(a + b, 1) × c')
  expect(textOne(minus(a, balance(b, c)))).toBe('a − (opening() + b − c)')
})

test('constants show their unit, and a minus sign only in brackets', () => {
  expect(textOne(1.5)).toBe('1.5')
  expect(textOne(0)).toBe('0')
  expect(textOne(constant(1000, 'kW/MW'))).toBe('1000 kW/MW')
  expect(textOne(over(a, constant(1000, 'kW/MW')))).toBe('a ÷ (1000 kW/MW)')
  expect(textOne(plus(constant(2, 'KRW'), constant(-3, 'KRW')))).toBe('2 KRW + −3 KRW')
  expect(textOne(minus(a, -5))).toBe('a − (−5)')
  expect(textOne(times(-1, a))).toBe('(−1) × a')
})

test('names and phrases are those of the speech', () => {
  const speech = {
    phrase: (key: string, args: object) => `<${key} ${JSON.stringify(args)}>`,
    name: ({ key, args }: { key: string; args: object }) => `${key}${JSON.stringify(args)}`,
  }
  const site = { ...a, label: { key: 'site.power', args: { site: 'Gumi' } } }
  expect(formulaText(operand(lag(site)), speech)).toBe(
    '<operator.lag {"value":"site.power{\\"site\\":\\"Gumi\\"}","months":1}>',
  )
  expect(plainSpeech.name(site.label)).toBe('site.power')
})

test('bracket encloses what binds more loosely than its place', () => {
  expect(bracket({ text: 'a − b', binds: 1 }, 2)).toBe('(a − b)')
  expect(bracket({ text: 'a − b', binds: 1 }, 1)).toBe('a − b')
})
