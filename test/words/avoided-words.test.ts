import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ko } from '#words/ko.ts'

/** Words that a concept had beside its own: one name each, that of the law or of the trade. */
const avoided: readonly (readonly [word: RegExp, name: string])[] = [
  [/법정적립금/, '이익준비금'],
  [/주주대여금/, '주주차입금'],
  [/재융자/, '차환'],
  [/우선주 주주/, '우선주주'],
  [/보통주 주주/, '보통주주'],
  [/맞춤 상환/, '현금흐름 연동 상환'],
  [/청산 분배금/, '잔여재산 분배금'],
  [/상환능력비율/, '원리금상환비율'],
  [/(?<!보증)신용장/, '보증신용장'],
  [/노출액/, '미회수액'],
  [/체결된 협약/, '실시협약'],
]

test.each(avoided)('no text says %s, which is called %s', (word) => {
  expect(Object.entries(ko).filter(([, text]) => word.test(text))).toEqual([])
})

test.each(['README.md', 'docs/ko/model-conventions.md', 'docs/ko/model.md'])('nor does %s', async (page) => {
  const text = await readFile(new URL(`../../${page}`, import.meta.url), 'utf8')
  expect(avoided.filter(([word]) => word.test(text)).map(([, name]) => name)).toEqual([])
})
