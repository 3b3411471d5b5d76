import { expect, test } from 'vitest'
import { addressesIn } from '#web/trace/addresses.ts'

const links = (text: string) => addressesIn(text).flatMap(({ href }) => href ?? [])

test.each([
  ['AA- bond: https://ir.gsifn.io/kbfng/v5/ir_bond.html', ['https://ir.gsifn.io/kbfng/v5/ir_bond.html']],
  ['nextenergy.co.kr/archive/notice/35; 90 days of review', ['https://nextenergy.co.kr/archive/notice/35']],
  ['(see https://a.kr/1) and https://b.kr/2.', ['https://a.kr/1', 'https://b.kr/2']],
  ['zawya.com/Reuters', []],
  ['Bank of Korea target; RTTNews finanzen.at', []],
])('the addresses of %s are %j', (text, expected) => {
  expect(links(text)).toEqual(expected)
  expect(
    addressesIn(text)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text)
})
