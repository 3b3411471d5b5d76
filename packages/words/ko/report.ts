import type { report as en } from '../en/report.ts'

export const report: Record<keyof typeof en, string> = {
  'report.open': '보고서',
  'report.back': '계획으로 돌아가기',
  'report.print': '인쇄',
  'report.period': '기간',
  'report.state': '상태',
  'report.revision': '제{revision}차 개정',
  'report.hash': '계획 해시',
  'report.engine': '엔진 버전',
  'report.checks': '정합성 검사',
  'report.less': '(−) {name}',
  'report.assumptions': '주요 가정과 출처',
  'report.assumptions.explained': '결과를 좌우하는 입력입니다. 나머지 입력과 출처는 각 수치의 산출 근거에 있습니다.',
  'report.input': '입력',
  'report.value': '값',
  'report.from': '{month}부터 {value}',
}
