import type { alerts as en } from '../en/alerts.ts'

export const alerts: Record<keyof typeof en, string> = {
  'alert.power-short': '{site}의 수전 전력이 설치 장비보다 적어 일부가 멈춥니다. {month}부터, 모두 {months}개월.',
  'alert.building-short': '{site}의 건물 용량이 설치 장비보다 적어 일부가 멈춥니다. {month}부터, 모두 {months}개월.',
  'alert.racks-short': '{site}의 랙 상면이 설치 장비보다 적어 일부가 멈춥니다. {month}부터, 모두 {months}개월.',
  'alert.shareholder-support': '현금이 모자라 주주가 자금을 보충해야 합니다. {month}부터, 모두 {months}개월.',
  'alert.dscr-below-one': '12개월 현금흐름으로 원리금을 갚지 못합니다(DSCR 1 미만). {month}부터, 모두 {months}개월.',
  'alert.balloon': '대출 만기가 사업 종료보다 늦어 남은 원금을 {month}에 한꺼번에 갚습니다({months}개월).',
  'alert.losses-expire': '이월결손금이 공제되지 못하고 소멸합니다. {month}부터, 모두 {months}개월.',
  'alert.equity-not-called':
    '건설 자금이 출자 약정액보다 적어 약정액 일부가 납입되지 않습니다. {month} 기준({months}개월).',
  'alert.utilisation-high': '이용률이 95 %를 넘어 실현하기 어렵습니다. {month}부터, 모두 {months}개월.',
  'alert.utilisation-low': '이용률이 40 %에 못 미쳐 장비가 놀고 있습니다. {month}부터, 모두 {months}개월.',
  'alert.below-hurdle': '{class}의 수익률이 요구수익률에 못 미칩니다({month}부터 {months}개월 기준).',
  'alert.shareholder-support.name': '경보: 주주 자금보충 필요',
  'alert.dscr-below-one.name': '경보: DSCR 1 미만',
  'alert.balloon.name': '경보: 잔여 원금 일시상환',
  'alert.losses-expire.name': '경보: 이월결손금 소멸',
  'alert.equity-not-called.name': '경보: 출자 약정액 미납입',
  'alert.utilisation-high.name': '경보: 이용률 95 % 초과',
  'alert.utilisation-low.name': '경보: 이용률 40 % 미만',
  'severity.amber': '주의',
  'severity.red': '경고',
}
