import type { halfYear as en } from '../en/half-year.ts'

export const halfYear: Record<keyof typeof en, string> = {
  'grid.nextJanuary': '{site} 전력 인입 사용 이듬해 1월',
  'grid.lifePace': '{site} 전력 인입 당월 경과 내용연수(개월)',
  'hall.nextJanuary': '{hall} 사용 이듬해 1월',
  'hall.lifePace': '{hall} 당월 경과 내용연수(개월)',
  'deployment.nextJanuary': '{model} 사용 이듬해 1월',
  'deployment.lifePace': '{model} 당월 경과 내용연수(개월)',
  'cost.nextJanuary': '{cost} 사용 이듬해 1월',
  'cost.lifePace': '{cost} 당월 경과 내용연수(개월)',
}
