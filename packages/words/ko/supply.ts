import type { supply as en } from '../en/supply.ts'

export const supply: Record<keyof typeof en, string> = {
  'supply.hours': '{class} 판매 가능 시간',
  'supply.held': '{class} 우선 배정 후 미개방 시간',
  'supply.unreserved': '{class} 순위별 배정 대상 시간',
  'supply.sold': '{class} 판매시간',
  'supply.idle': '{class} 유휴시간',
  'supply.unmet': '{class} 미충족 수요',
  'supply.busyShare': '{class} 실사용률',
  'sales.releasedShare': '미요청 우선 배정분 개방 비율',
  'sales.hours': '판매 가능 시간',
  'sales.sold': '판매시간',
  'sales.idle': '유휴시간',
  'sales.unmet': '미충족 수요',
  'sales.utilisation': '이용률',
  'sales.soldLifetime': '사업 기간 판매시간',
  'sales.idleLifetime': '사업 기간 유휴시간',
  'sales.unmetLifetime': '사업 기간 미충족 수요',
  'sales.averageUtilisation': '사업 기간 이용률',
}
