import type { cash as en } from '../en/cash.ts'

export const cash: Record<keyof typeof en, string> = {
  'income.ebitda': '상각전영업이익(EBITDA)',
  'income.ebit': '영업이익(EBIT)',
  'income.interest': '이자비용',
  'income.beforeTax': '법인세차감전이익',
  'income.net': '당기순이익',
  'cash.operating': '세후 영업현금흐름',
  'cash.balance': '현금 잔액',
  'cash.opening': '월초 현금',
  'cash.laterCapex': '건설 이후 투자비',
  'cash.cfads': '원리금 상환 가능 현금(CFADS)',
  'cash.interest': '이자 지급액',
  'cash.principal': '원금 상환액',
  'cash.debtService': '원리금 상환액',
  'cash.beforeShareholders': '주주 거래 전 현금',
  'cash.support': '주주 자금보충액',
}
