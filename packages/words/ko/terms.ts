import type { terms as en } from '../en/terms.ts'

export const terms: Record<keyof typeof en, string> = {
  'term.put': '공공 지분 매수청구권',
  'term.preferred': '우선주',
  'term.npu-quota': '국산 NPU 의무 비율',
  'term.reservation': '공공 이용 우선 배정',
  'term.discount': '이용료 할인',
  'term.policy-loan': '기준금리보다 낮은 정책대출',
  'term.anchor': '국가의 이용시간 보장',
  'term.penalty': '지체상금',
  'term.guarantee': '민간 주주의 연대보증',
  'term.why.only-checked':
    '계획이 지키는지 점검만 하는 조건입니다. 그 값은 국산 NPU를 충분히 사는 계획과의 차이로 보아야 합니다.',
  'term.why.no-cash': '계획대로 빚을 갚는 동안에는 현금이 들지 않습니다. 대신 가장 클 때의 보증 금액을 보입니다.',
}
