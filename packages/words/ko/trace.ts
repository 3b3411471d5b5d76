import type { trace as en } from '../en/trace.ts'

export const trace: Record<keyof typeof en, string> = {
  'trace.sum': '{from}~{to} 합계',
  'trace.mean': '{from}~{to} 평균',
  'trace.among': '{from}~{to} 가운데',
  'trace.holds': '해당 월 {count}개월',
  'trace.monthly': '{months} · 계산식에는 달마다 반영',
  'trace.last': '{month}(마지막 달) 값',
  'trace.telling':
    '달마다 따로 계산해 더한 값이라 합계끼리는 계산식이 성립하지 않습니다. 아래는 값이 가장 큰 달인 {month}의 계산식과 구성 항목입니다.',
  'trace.telling-only': '모두 {month} 한 달의 값입니다.',
  'trace.telling-mean': '아래는 평균에 가장 가까운 달인 {month}의 계산식과 구성 항목입니다.',
  'trace.term': '계산식의 일부',
  'trace.parts': '구성 항목',
  'trace.carriers': '이 값을 좌우하는 입력값',
  'trace.carriers.rest': '{count}개 더 보기',
  'trace.effect': '현재 값보다 1% 크면 {change}',
  'trace.by-steps': '단계적으로 작용하거나 비교할 값이 없음',
  'trace.trail': '산출 근거 경로',
  'trace.back': '← 이전',
  'trace.choose': '달 선택',
}
