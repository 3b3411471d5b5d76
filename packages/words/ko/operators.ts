import type { operators as en } from '../en/operators.ts'

export const operators: Record<keyof typeof en, string> = {
  'operator.opening': '기초 잔액',
  'operator.calendar-hours': '당월 시간 수',
  'operator.calendar-month-of-year': '월(1~12)',
  'operator.calendar-year': '연도',
  'operator.calendar-month': '경과 월수',
  'operator.lag': '{months}개월 전({value})',
  'operator.lead': '{months}개월 후({value})',
  'operator.level-payment': '원리금균등상환액(원금 1, 이율 {rate}, 횟수 {periods})',
  'operator.lookup-step': '계단식 표({position}; {table})',
  'operator.lookup-linear': '보간 표({position}; {table})',
  'operator.present-value-ahead': '다음 달 이후 현재가치({value}, 월 이율 {rate})',
  'operator.sum-ahead': '향후 {months}개월 합계({value})',
  'operator.sum-to-end': '다음 달 이후 합계({value})',
  'operator.trailing-max': '최근 {months}개월 최댓값({value})',
  'operator.trailing-sum': '최근 {months}개월 합계({value})',
  'operator.year-to-date': '1월부터 누계({value})',
  'operator.when': '({condition}이면 {chosen}, 아니면 {otherwise})',
  'operator.solved': '마지막 달의 {residual} 값이 0이 되도록(0을 건너뛰면 0보다 큰 쪽으로) 구한 값',
}
