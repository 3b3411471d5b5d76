import type { explanations as en } from '../en/explanations.ts'

export const explanations: Record<keyof typeof en, string> = {
  'explain.method.shapley':
    '섀플리 값: 변경을 적용할 수 있는 모든 순서에서 각 변경이 더하는 크기를 평균하여 그 변경의 몫으로 합니다.',
  'explain.method.both-orders':
    '변경을 계획 항목 순서로 하나씩 적용하고, 다시 역순으로 적용하여 각 변경이 더하는 크기의 평균을 그 변경의 몫으로 합니다.',
  'explain.none-from': '앞 계획에 값이 없습니다. {why}',
  'explain.none-to': '뒤 계획에 값이 없습니다. {why}',
  'explain.part': '{section}: {part}',
  'explain.section.meta': '기간',
  'explain.section.economy': '경제 가정',
  'explain.section.sites': '부지',
  'explain.section.fleet': '도입분',
  'explain.section.demand': '수요',
  'explain.section.sales': '판매',
  'explain.section.opex': '운영비',
  'explain.section.tax': '조세',
  'explain.section.finance': '재원 조달',
  'explain.section.terms': '공모 조건',
}
