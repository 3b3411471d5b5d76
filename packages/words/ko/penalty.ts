import type { penalty as en } from '../en/penalty.ts'

export const penalty: Record<keyof typeof en, string> = {
  'penalty.committed': '약정 가속기 수',
  'penalty.by': '약정 가속기 가동 기한',
  'penalty.perMonth': '전량 미설치 시 월 지체상금',
  'penalty.installed': '누적 가동 가속기 수(교체분 제외)',
  'penalty.missing': '약정 가속기 미설치 비율',
  'penalty.charge': '지체상금',
  'penalty.lifetime': '지체상금 총액',
}
