import type { declining as en } from '../en/declining.ts'

export const declining: Record<keyof typeof en, string> = {
  'grid.decliningRate': '{site} 전력 인입 월 정률 상각률',
  'hall.decliningRate': '{hall} 월 정률 상각률',
  'deployment.decliningRate': '{model} 월 정률 상각률',
  'grid.escalation': '{site} 전력 인입 공사비 상승률',
  'grid.costIndex': '{site} 전력 인입 공사비 지수',
  'hall.escalation': '{hall} 공사비 상승률',
  'hall.priceBaseYear': '{hall} 공사비 기준연도',
  'hall.costIndex': '{hall} 공사비 지수',
}
