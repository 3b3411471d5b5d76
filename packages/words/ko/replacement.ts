import type { replacement as en } from '../en/replacement.ts'

export const replacement: Record<keyof typeof en, string> = {
  'replacement.monthsAhead': '대체투자 적립 개월 수',
  'replacement.ahead': '적립 대상 장래 투자비',
  'replacement.accrued': '대체투자 적립 예정액',
  'replacement.due': '당월 투자비 몫 적립액',
  'replacement.target': '대체투자적립금 목표액',
  'replacement.opening': '월초 대체투자적립금',
  'replacement.balance': '대체투자적립금',
  'replacement.funded': '대체투자적립금 적립액',
  'replacement.released': '대체투자적립금 해제액',
}
