import type { market as en } from '../en/market.ts'

export const market: Record<keyof typeof en, string> = {
  'demand.share': '{segment} 배정 비율',
  'demand.utilisation': '{segment} 이용률',
  'demand.price': '{segment} 정가',
  'demand.discount': '{segment} 할인율',
  'demand.soldHours': '{segment} 판매시간',
  'demand.priceNominal': '{segment} 판매단가',
  'demand.revenue': '{segment} 매출',
  'revenue.soldEquivalentHours': '판매 H100 환산시간',
  'revenue.compute': '컴퓨팅 매출',
  'revenue.hosting': '상면 매출',
  'revenue.total': '매출',
  'revenue.utilisation': '이용률',
  'revenue.lifetime': '총매출',
}
