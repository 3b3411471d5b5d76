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
  [/계통연계/, '전력 인입'],
  [/(?<!법인)지방소득세/, '법인지방소득세'],
  [/(?<!매수청구권\()풋옵션/, '매수청구권'],
  [/자금 운용과/, '자금 소요와'],
  [/묶인 돈|묶인 현금/, '배당제한 유보 현금'],
  [/퇴역/, '운영 종료'],
  [/병목 요인/, '제약 요인'],
  [/확신도/, '신뢰도'],
  [/모형/, '모델'],
  [/경보/, '유의 사항'],
  [/최소 보완|최소 변경/, '최소 조치'],
  [/심각/, '경고'],
  [/부터, 모두/, '최초 …, 총 …'],
  [/고정자산/, '유형자산'],
]

test.each(avoided)('no text says %s, which is called %s', (word) => {
  expect(Object.entries(ko).filter(([, text]) => word.test(text))).toEqual([])
})

test.each(['README.md', 'docs/ko/model-conventions.md', 'docs/ko/model.md'])('nor does %s', async (page) => {
  const text = await readFile(new URL(`../../${page}`, import.meta.url), 'utf8')
  expect(avoided.filter(([word]) => word.test(text)).map(([, name]) => name)).toEqual([])
})
