import type { guarantee as en } from '../en/guarantee.ts'

export const guarantee: Record<keyof typeof en, string> = {
  'guarantee.share': '선순위 차입금 연대보증 비율',
  'guarantee.limit': '연대보증 한도',
  'guarantee.seniorDebt': '선순위 차입 잔액',
  'guarantee.exposure': '연대보증 부담액(매수청구권 행사가격 포함)',
  'guarantee.mostExposure': '연대보증 최대 부담액',
}
