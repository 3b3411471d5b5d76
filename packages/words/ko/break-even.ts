import type { breakEven as en } from '../en/break-even.ts'

export const breakEven: Record<keyof typeof en, string> = {
  'break-even.title': '손익분기점 찾기',
  'break-even.start': '계산하기',
  'break-even.working': '계산하고 있습니다…',
  'break-even.outdated': '그 뒤에 계획을 조정했습니다. 다시 계산하십시오.',
  'break-even.lead':
    '한 가지만 움직여 ‘{measure}’ 값이 0이 되는 지점을 계획의 {from}에서 {to} 사이에서 찾고, 공모 조건마다 드는 비용을 봅니다.',
  'break-even.solutions': '항목별 손익분기',
  'break-even.no-levers': '이 계획에는 움직일 항목이 없습니다.',
  'break-even.lever': '움직이는 항목',
  'break-even.factor': '계획 대비',
  'break-even.price': '평균 이용료(원/H100시간)',
  'break-even.utilisation': '평균 이용률',
  'break-even.now': '현재 계획',
  'break-even.lever.price': '컴퓨팅 가격',
  'break-even.lever.reserved-price': '우선 배정 고객의 가격',
  'break-even.lever.demand': '수요처 수',
  'break-even.lever.utilisation': '이용률',
  'break-even.lever.energy': '전기요금',
  'break-even.nearest': '가장 가까운 지점은 계획의 {factor}이며 그때 값은 {reached}입니다.',
  'break-even.show': '이 가격으로 보기',
  'break-even.terms': '공모 조건별 비용',
  'break-even.terms.lead': '다른 조건은 그대로 두고 해당 조건 하나만 없앨 때의 변화입니다.',
  'break-even.term': '조건',
  'break-even.no-terms': '이 계획에는 없앨 수 있는 공모 조건이 없습니다.',
}
