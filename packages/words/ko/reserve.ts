import type { reserve as en } from '../en/reserve.ts'

export const reserve: Record<keyof typeof en, string> = {
  'reserve.months': '부채상환적립금(DSRA) 적립 개월 수',
  'reserve.service': '적립 대상 선순위 원리금',
  'reserve.target': '부채상환적립금 목표액',
  'reserve.opening': '월초 부채상환적립금',
  'reserve.balance': '부채상환적립금',
  'reserve.used': '부채상환적립금 사용액',
  'reserve.funded': '부채상환적립금 적립액',
  'reserve.released': '부채상환적립금 해제액',
  'reserve.cashAfter': '적립 후 현금',
}
