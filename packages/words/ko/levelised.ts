import type { levelised as en } from '../en/levelised.ts'

export const levelised: Record<keyof typeof en, string> = {
  'levelised.rate': '비용과 시간의 할인율',
  'levelised.factor': '할인계수',
  'levelised.cost': '할인 비용(자산 매각대금 차감)',
  'levelised.hours': '할인 판매시간',
  'levelised.costOfHour': '판매시간당 균등화 원가',
}
