import type { rules as en } from '../en/rules.ts'

export const rules: Record<keyof typeof en, string> = {
  'rule.unique-id': '식별자 {id:이/가} 두 번 이상 쓰였습니다. 목록 안의 식별자는 서로 달라야 합니다.',
  'rule.known-site': '없는 부지입니다. 다음 중에서 고르십시오: {sites}.',
  'rule.node-fits-rack': '{kw} kW 노드는 허용 전력 {envelope} kW 랙에 들어가지 않습니다.',
  'rule.path-order': '월은 순서대로 적어야 합니다. {previous} 다음 달 이후여야 합니다.',
  'rule.after-start': '사업 시작월 {start}보다 빠를 수 없습니다.',
  'rule.window-order': '시작월 {from}보다 빠를 수 없습니다.',
  'rule.before-end': '사업 시작 후 {months}개월 안에 끝나야 합니다.',
  'rule.life-covers-payment': '내용연수는 마지막 지급월 {spent} 이후까지 이어져야 합니다.',
  'rule.shares-sum': '비율의 합은 1이어야 합니다. 지금은 {total}입니다.',
  'rule.shares-within': '비율의 합은 1을 넘을 수 없습니다. 지금은 {total}입니다.',
  'rule.open-last-bracket': '마지막 과세표준 구간만 상한이 없어야(null) 합니다.',
  'rule.bracket-order': '상한은 앞 구간의 상한 {previous}보다 커야 합니다.',
  'rule.too-many-overrides': '한 번에 바꿀 수 있는 값은 {most}개까지입니다.',
  'rule.plan-or-preset': 'plan과 preset 중 하나만 보내십시오.',
  'rule.line-or-measure': 'line과 measure 중 하나만 보내십시오.',
}
