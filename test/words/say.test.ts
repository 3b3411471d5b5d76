import { expect, test } from 'vitest'
import { inflect } from '#words/inflect.ts'
import { say } from '#words/say.ts'
import { speech } from '#words/speech.ts'

test('gaps are filled, by words where an argument is a key', () => {
  expect(say('ko', 'class.irr', { class: '@class.public' })).toBe('공공 주주 IRR')
  expect(say('en', 'class.irr', { class: '@class.public' })).toBe('Public shareholders’ IRR')
})

test('an unknown key is itself, whatever objects inherit', () => {
  expect(say('ko', 'debt.nonsense')).toBe('debt.nonsense')
  expect(say('en', 'constructor')).toBe('constructor')
  expect(say('en', 'debt.balance', Object.create({ loan: 'inherited' }))).toBe('{loan} balance')
})

test('what a user wrote stays as it was written', () => {
  expect(say('en', 'site.power', { site: '@home' })).toBe('@home grid power')
  expect(say('en', 'site.power', { site: '{site} $& {x:a/b}' })).toBe('{site} $& {x:a/b} grid power')
})

test('numbers are grouped, years are not', () => {
  expect(say('en', 'fault.body-too-large.detail', { limit: 1_048_576 })).toBe('Send at most 1,048,576 bytes.')
  expect(say('ko', 'issue.too-small', { minimum: 2000 })).toBe('2000 이상이어야 합니다.')
  expect(say('en', 'issue.too-small', { minimum: -0.2 })).toBe('Must be at least −0.2.')
})

test('a list is of alternatives', () => {
  const args = { expected: ['@type.number', '@type.string'], received: '@type.array' }
  expect(say('ko', 'issue.wrong-type', args)).toBe('숫자 또는 텍스트여야 하는데 목록을 받았습니다.')
  expect(say('en', 'issue.wrong-type', args)).toBe('Expected a number or text, got a list.')
})

test('one is singular in English', () => {
  expect(say('en', 'operator.lag', { value: 'cash', months: 1 })).toBe('1 month earlier(cash)')
  expect(say('en', 'operator.lag', { value: 'cash', months: 12 })).toBe('12 months earlier(cash)')
  expect(say('ko', 'operator.lag', { value: '현금', months: 12 })).toBe('12개월 전(현금)')
})

test.each([
  ['구미', '을', '를', '구미를'],
  ['해남', '을', '를', '해남을'],
  ['센터(해남)', '은', '는', '센터(해남)은'],
  ['서울', '으로', '로', '서울로'],
  ['해남', '으로', '로', '해남으로'],
  ['3', '이', '가', '3이'],
  ['2', '이', '가', '2가'],
  ['10', '으로', '로', '10으로'],
  ['8', '으로', '로', '8로'],
  ['GB300', '은', '는', 'GB300은'],
  ['8 %', '은', '는', '8 %는'],
  ['haenam', '이', '가', 'haenam이(가)'],
  ['haenam', '으로', '로', 'haenam(으)로'],
  ['', '을', '를', '을(를)'],
])('the particle after %s', (text, one, other, said) => {
  expect(inflect('ko', text, text, one, other)).toBe(said)
})

test('a name is short where its key says a sentence', () => {
  expect(speech('en').name({ key: 'alert.balloon', args: {} })).toBe('Balloon repayment')
  expect(speech('ko').name({ key: 'site.power', args: { site: '해남 솔라시도' } })).toBe('해남 솔라시도 수전 가능 전력')
  expect(speech('en').name({ key: 'site.power', args: { site: 'Haenam' } })).toBe('Haenam grid power')
})
