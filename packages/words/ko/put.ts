import type { put as en } from '../en/put.ts'

export const put: Record<keyof typeof en, string> = {
  'put.month': '풋옵션(매수청구) 행사월',
  'put.rate': '풋옵션 대금 연 이자율',
  'put.stakeCalls': '공공 보통주 출자액',
  'put.stakeDistributions': '공공 보통주 분배액',
  'put.hurdle': '공공 보통주 요구수익률',
  'put.monthlyHurdle': '공공 보통주 월 요구수익률',
  'put.claim': '풋옵션 행사가(출자 원리금 − 분배 원리금)',
  'put.toCome': '공공 보통주 순현금흐름',
  'put.worth': '공공 보통주 계속 보유 가치',
  'put.exercised': '풋옵션 행사',
  'put.sold': '공공 보통주 매도 완료',
  'put.paid': '풋옵션 대금 지급액',
  'put.gain': '풋옵션 행사 이익',
  'put.paidLifetime': '풋옵션 대금 총지급액',
  'put.value': '풋옵션 가치',
}
