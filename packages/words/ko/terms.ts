import type { terms as en } from '../en/terms.ts'

export const terms: Record<keyof typeof en, string> = {
  'term.put': '공공 지분 풋옵션',
  'term.preferred': '우선주',
  'term.npu-quota': '국산 NPU 의무 비율',
  'term.reservation': '공공 이용 우선 배정',
  'term.discount': '이용료 할인',
  'term.policy-loan': '기준금리보다 낮은 정책대출',
  'term.anchor': '국가의 이용시간 보장',
  'term.penalty': '지체상금',
}
