import type { sculpting as en } from '../en/sculpting.ts'

export const sculpting: Record<keyof typeof en, string> = {
  'sculpting.running': '현금흐름 연동 상환 기간',
  'sculpting.taxOfYear': '낼 법인세와 낸 법인세 중 큰 값(최근 12개월)',
  'sculpting.cashOfYear': '현금흐름 연동 상환 재원(최근 12개월)',
  'sculpting.allowed': '상환비율이 허용하는 원리금',
  'sculpting.allowedBefore': '직전 11개월 허용 원리금',
  'sculpting.fixed': '현금흐름 연동 상환에 앞서는 원리금',
  'sculpting.opening': '상환 중인 현금흐름 연동 상환 대출 기초 잔액',
  'sculpting.served': '현금흐름 연동 상환 기간 원리금',
  'sculpting.left': '만기에 남은 현금흐름 연동 상환 대출',
}
