import type { grants as en } from '../en/grants.ts'

export const grants: Record<keyof typeof en, string> = {
  'grants.eligible': '보조금 대상 투자비',
  'grants.paid': '보조금 수령액',
  'grants.paidToDate': '보조금 수령 누계',
  'grants.wornShare': '보조금 대상 자산 중 상각·처분 비율',
  'grants.released': '보조금 수익 인식액',
  'grants.deferred': '이연보조금',
  'grants.total': '총보조금',
  'grant.amount': '{grant} 보조 한도액',
  'grant.share': '{grant} 보조율',
  'grant.from': '{grant} 시작월',
  'grant.paid': '{grant} 수령액',
  'grant.paidToDate': '{grant} 수령 누계',
}
