import type { alerts as en } from '../en/alerts.ts'

export const alerts: Record<keyof typeof en, string> = {
  'alert.power-short':
    '{site}의 수전 전력이 설치 장비보다 적어 일부가 멈춥니다. 최초 {month}, 총 {months}개월. 최소 조치: 수전 전력 {amount} MW 증설.',
  'alert.power-late':
    '{site}의 장비가 최초 수전보다 먼저 설치되어 전부 멈춰 있습니다. 최초 {month}, 총 {months}개월. 최소 조치: 수전을 앞당기거나 납품을 늦추거나 임시 전산실 사용.',
  'alert.no-assessment':
    '{site}의 계약전력은 전력계통영향평가 대상(10 MW 이상)인데 계획에 평가가 없습니다. 최초 {month}, 총 {months}개월. 최소 조치: 평가 일정 추가.',
  'alert.peak-over-design':
    '{site}: 부하 형태의 최대수요가 가동 설비의 설계 최대를 넘습니다. 최초 {month}, 총 {months}개월. 최소 조치: 부하 변동 축소.',
  'alert.voltage-low':
    '{site}의 계약전력 {amount} MW는 현재 수전전압의 공급 한도를 넘습니다. 최초 {month}, 총 {months}개월. 최소 조치: 한 단계 높은 수전전압.',
  'alert.hall-late':
    '{hall}의 장비가 준공보다 먼저 설치되어 전부 멈춰 있습니다. 최초 {month}, 총 {months}개월. 최소 조치: 준공을 앞당기거나 납품을 늦추거나 임시 전산실 사용.',
  'alert.hall-short':
    '{hall}의 IT 용량이 설치 장비보다 적어 일부가 멈춥니다. 최초 {month}, 총 {months}개월. 최소 조치: IT 용량 {amount} MW 증설.',
  'alert.racks-short':
    '{hall}의 랙 상면이 설치 장비보다 적어 일부가 멈춥니다. 최초 {month}, 총 {months}개월. 최소 조치: 랙 상면 {amount}개 증설.',
  'alert.past-life':
    '{deployment} 장비가 내용연수를 넘겨 가동됩니다. 고장과 유지비가 늘 수 있습니다. 최초 {month}, 총 {months}개월.',
  'alert.quota-missed': '국산 NPU 비율이 의무 비율에 못 미칩니다. 최초 {month}, 총 {months}개월.',
  'alert.shareholder-support': '현금이 모자라 주주가 자금을 보충해야 합니다. 최초 {month}, 총 {months}개월.',
  'alert.cover-below-sizing':
    'DSCR이 차입 규모를 정한 DSCR보다 낮습니다(만기 일시상환 등). 최초 {month}, 총 {months}개월.',
  'alert.cover-below-sizing.name': '차입 규모 산정 DSCR 미달',
  'alert.dscr-below-default': 'DSCR이 기한이익 상실 기준보다 낮습니다. 최초 {month}, 총 {months}개월.',
  'alert.dscr-below-default.name': 'DSCR 기한이익 상실 기준 미달',
  'alert.cash-below-minimum': '현금이 최소 보유현금에 못 미칩니다. 최초 {month}, 총 {months}개월.',
  'alert.cash-below-minimum.name': '최소 보유현금 미달',
  'alert.dscr-below-one': '12개월 현금흐름으로 원리금을 갚지 못합니다(DSCR 1 미만). 최초 {month}, 총 {months}개월.',
  'alert.balloon': '대출 만기가 사업 종료보다 늦어 남은 원금을 {month}에 한꺼번에 갚습니다({months}개월).',
  'alert.reserve-short':
    '부채상환적립금(DSRA)이 두 달 이상 이어서 목표액에 못 미칩니다. 최초 {month}, 총 {months}개월.',
  'alert.cash-trapped':
    '배당월에 DSCR이 배당제한(lock-up) 기준에 못 미쳐 여유 현금을 배당하지 못합니다. 최초 {month}, 총 {months}개월.',
  'alert.losses-expire': '이월결손금이 공제되지 못하고 소멸합니다. 최초 {month}, 총 {months}개월.',
  'alert.equity-not-called':
    '건설 자금이 출자 약정액보다 적어 약정액 일부가 납입되지 않습니다. {month} 기준({months}개월).',
  'alert.utilisation-high': '이용률이 95%를 넘어 실현하기 어렵습니다. 최초 {month}, 총 {months}개월.',
  'alert.utilisation-low': '이용률이 40%에 못 미쳐 장비가 놀고 있습니다. 최초 {month}, 총 {months}개월.',
  'alert.below-hurdle': '{class}의 수익률이 요구수익률에 못 미칩니다({month}부터 {months}개월 기준).',
  'alert.quota-missed.name': '국산 NPU 의무 비율 미달',
  'alert.shareholder-support.name': '주주 자금보충 필요',
  'alert.dscr-below-one.name': 'DSCR 1 미만',
  'alert.balloon.name': '잔여 원금 일시상환',
  'alert.reserve-short.name': '부채상환적립금 부족',
  'alert.cash-trapped.name': '배당제한',
  'alert.losses-expire.name': '이월결손금 소멸',
  'alert.equity-not-called.name': '출자 약정액 미납입',
  'alert.utilisation-high.name': '이용률 95% 초과',
  'alert.utilisation-low.name': '이용률 40% 미만',
  'severity.amber': '주의',
  'severity.red': '경고',
  'alert.commitment-exceeded': '대출이 약정 한도를 넘어 인출됩니다. 최초 {month}, 총 {months}개월.',
  'alert.commitment-exceeded.name': '약정 한도 초과 인출',
  'alert.grant-unused': '보조금을 다 쓰지 못합니다. 보조 대상 건설 투자비가 모자랍니다.',
  'alert.grant-unused.name': '보조금 집행잔액 발생',
  'alert.wages-above-cpi': '운영 기간 내내 임금이 소비자물가보다 빨리 오릅니다. 최초 {month}, 총 {months}개월.',
  'alert.wages-above-cpi.name': '물가보다 높은 임금상승률',
  'alert.public-institution':
    '정부와 공공기관 지분이 50% 이상이어서 공공기관으로 지정될 수 있습니다. 최초 {month}, 총 {months}개월. 최소 조치: 공공 지분 50% 미만.',
  'alert.public-institution.name': '공공 지분 50% 이상',
  'alert.public-institution-by-control':
    '정부와 공공기관 지분이 30% 이상이어서, 사실상 지배력이 있으면 공공기관으로 지정될 수 있습니다. 최초 {month}, 총 {months}개월. 최소 조치: 공공 지분 30% 미만 또는 임원 임명권 없음.',
  'alert.public-institution-by-control.name': '공공 지분 30% 이상',
  'alert.energy-above-cpi':
    '{site}의 전기요금이 운영 기간 내내 소비자물가보다 빨리 오릅니다. 최초 {month}, 총 {months}개월.',
  'alert.guarantee-over-limit': '민간 주주의 연대보증액이 한도를 넘습니다. 최초 {month}, 총 {months}개월.',
  'alert.guarantee-over-limit.name': '연대보증 한도 초과',
  'alert.power-short.name': '{site} 수전 전력 부족',
  'alert.power-late.name': '{site} 수전 지연',
  'alert.no-assessment.name': '{site} 전력계통영향평가 누락',
  'alert.peak-over-design.name': '{site} 설계 최대 초과',
  'alert.voltage-low.name': '{site} 수전전압 부족',
  'alert.hall-late.name': '{hall} 준공 지연',
  'alert.hall-short.name': '{hall} IT 용량 부족',
  'alert.racks-short.name': '{hall} 랙 상면 부족',
  'alert.past-life.name': '{deployment} 내용연수 초과 가동',
  'alert.energy-above-cpi.name': '{site} 물가보다 높은 전기요금 상승률',
}
