import type { quota as en } from '../en/quota.ts'

export const quota: Record<keyof typeof en, string> = {
  'quota.required': '국산 NPU 의무 비율',
  'quota.all': '전체 가속기(의무 비율 산정 기준)',
  'quota.domestic': '국산 NPU(의무 비율 산정 기준)',
  'quota.domesticShare': '국산 NPU 비율',
  'quota.missed': '국산 NPU 의무 비율 미달',
  'quota.monthsMissed': '국산 NPU 의무 비율 미달 개월 수',
}
