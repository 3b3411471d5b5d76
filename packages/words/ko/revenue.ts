import type { revenue as en } from '../en/revenue.ts'

export const revenue: Record<keyof typeof en, string> = {
  'revenue.compute': '컴퓨팅 매출',
  'revenue.hosting': '상면·위탁운영 매출',
  'revenue.total': '매출',
  'revenue.lifetime': '총매출',
  'revenue.averagePrice': '판매시간당 평균 단가',
}
