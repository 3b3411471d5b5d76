import type { anchor as en } from '../en/anchor.ts'

export const anchor: Record<keyof typeof en, string> = {
  'anchor.guaranteed': '국가가 보장하는 월 이용시간',
  'anchor.price': '보장시간 단가',
  'anchor.from': '이용시간 보장 시작월',
  'anchor.to': '이용시간 보장 종료월',
  'anchor.taken': '공공 수요처 이용시간',
  'anchor.shortfall': '보장시간 중 미이용 유휴시간',
  'anchor.payment': '보장시간에 대한 국가 지급액',
  'anchor.lifetime': '보장시간에 대한 국가 지급 총액',
}
