import type { classCost as en } from '../en/class-cost.ts'

export const classCost: Record<keyof typeof en, string> = {
  'classCost.own': '{class} 장비의 할인 비용(매각대금 차감)',
  'classCost.power': '{class} 할인 IT 전력량',
  'classCosts.power': '전체 등급 할인 IT 전력량',
  'classCosts.shared': '등급 공통 할인 비용',
  'classCosts.sharedOfKwh': 'IT 전력량 1 kWh당 공통 비용(누계)',
  'classCost.cost': '{class} 할인 비용',
  'classCost.hours': '{class} 할인 판매시간',
  'classCost.costOfHour': '{class} 판매시간당 균등화 원가',
}
