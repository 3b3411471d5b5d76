import type { rules as en } from '../en/rules.ts'

export const rules: Record<keyof typeof en, string> = {
  'rule.from-before-to': 'from보다 커야 합니다.',
  'rule.unique-id': '식별자 {id:이/가} 두 번 이상 쓰였습니다. 목록 안의 식별자는 서로 달라야 합니다.',
  'rule.known-site': '없는 부지입니다. 다음 중에서 고르십시오: {sites}.',
  'rule.known-hall': '이 부지에 없는 전산실입니다. 다음 중에서 고르십시오: {halls}.',
  'rule.known-class': '어느 도입분에도 없는 등급입니다. 다음 중에서 고르십시오: {classes}.',
  'rule.replaces-earlier': '목록에서 앞에 있는 도입분만 교체할 수 있습니다. 다음 중에서 고르십시오: {earlier}.',
  'rule.replaced-once': '도입분 {id} 항목은 이미 교체 대상입니다. 도입분 하나는 한 번만 교체할 수 있습니다.',
  'rule.replaced-too-soon': '도입분 {id}의 납품이 끝나기 전입니다. 가동 개시를 {months}개월 이상 늦추십시오.',
  'rule.cooling-fits':
    '수랭이 필요한 장비인데 전산실 {hall} 냉각은 공랭입니다. 최소 조치: 전산실 {hall}에 수랭을 두고 랙 허용 전력을 {kw} kW 이상으로 하십시오.',
  'rule.cooling-fits-elsewhere':
    '수랭이 필요한 장비인데 전산실 {hall} 냉각은 공랭입니다. 최소 조치: 전산실 {others}에 두십시오.',
  'rule.node-fits-rack':
    '{kw} kW 노드는 허용 전력 {envelope} kW 랙에 들어가지 않습니다. 최소 조치: 전산실 {hall}의 랙 허용 전력을 {kw} kW로 올리십시오.',
  'rule.node-fits-rack-elsewhere':
    '{kw} kW 노드는 허용 전력 {envelope} kW 랙에 들어가지 않습니다. 최소 조치: 전산실 {others}에 두십시오.',
  'rule.path-order': '월은 순서대로 적어야 합니다. {previous} 다음 달 이후여야 합니다.',
  'rule.opens-after-construction': '공사가 끝나는 {to} 다음 달부터 열 수 있습니다.',
  'rule.rate-covers': '대출을 인출할 수 있는 사업 시작월 {month}까지는 첫 금리가 있어야 합니다.',
  'rule.path-covers': '지출이 시작되는 {month}까지는 첫 단가가 있어야 합니다.',
  'rule.after-start': '사업 시작월 {start}보다 빠를 수 없습니다.',
  'rule.window-order': '시작월 {from}보다 빠를 수 없습니다.',
  'rule.before-end': '사업 시작 후 {months}개월 안에 끝나야 합니다.',
  'rule.life-covers-delivery': '{months}개월 이상이어야 합니다. 최초 가동 후에도 납품이 그만큼 이어집니다.',
  'rule.shares-sum': '비율의 합은 1이어야 합니다. 지금은 {total}입니다.',
  'rule.common-shares': '지분이 0보다 큰 보통주주가 있어야 합니다. 모자라는 현금은 보통주주가 보충합니다.',
  'rule.put-sides':
    '매수청구권에는 공공과 민간 보통주주가 모두 있어야 합니다. 공공이 민간에 팝니다. 빠진 쪽을 넣거나 매수청구권을 null로 하십시오.',
  'rule.put-within':
    '계획 기간은 {start}부터 {last}까지여서 다른 달의 매수청구권은 행사될 수 없습니다. 이 기간의 달을 적거나, 마지막 달에 행사하려면 dissolution(해산)이라고 적으십시오.',
  'rule.shares-within': '등급 {class}의 우선 배정 비율 합은 1을 넘을 수 없습니다. 지금은 {total}입니다.',
  'rule.public-use-segment':
    '공공용으로 떼어 둔 용량이 있는데 공공 수요처가 없습니다. 수요처 하나 이상의 buyer를 public으로 하거나 publicUse를 빼십시오.',
  'rule.elastic-needs-price':
    '가격탄력성이 있는 수요는 가격이 0보다 커야 합니다. 가격을 넣거나 탄력성을 0으로 하십시오.',
  'rule.idle-below-active': '사용 중 부하율 {active} 이하여야 합니다.',
  'rule.load-shape-empty': '이 날의 부하 형태가 모든 시간에 0입니다. 한 시간 이상은 0보다 커야 합니다.',
  'rule.design-temperature': '가장 더운 달의 평균기온 {warmest} °C 이상이어야 합니다.',
  'rule.open-last-bracket': '마지막 과세표준 구간만 상한이 없어야(null) 합니다.',
  'rule.bracket-order': '상한은 앞 구간의 상한 {previous}보다 커야 합니다.',
  'rule.year-order': '연도는 커져야 합니다. {previous}년보다 뒤여야 합니다.',
  'rule.grants-within': '보조금은 쓴 돈보다 많이 부담할 수 없습니다. 부담 비율의 합이 {total}로 1을 넘습니다.',
  'rule.base-year-needs-growth': '가격 기준연도에는 상승률이 있어야 합니다. escalation을 적거나 기준연도를 빼십시오.',
  'rule.milestones-or-curve': '정한 시점에 지급하는 공사비에는 곡선이 없습니다. 둘 가운데 하나를 빼십시오.',
  'rule.too-many-overrides': '한 번에 바꿀 수 있는 값은 {most}개까지입니다.',
  'rule.plan-or-preset': 'plan과 preset 중 하나만 보내십시오.',
  'rule.one-plan': 'plan, preset, stored 가운데 하나만 보내십시오.',
  'rule.base-among-items': '이 순번의 계획이 없습니다. 첫 계획이 0번입니다.',
  'rule.from-before-month': 'from은 line, month와 함께 보내고 month보다 늦지 않아야 합니다.',
  'rule.line-or-measure': 'line과 measure 중 하나만 보내십시오.',
  'rule.refinancing-in-operation': '운영 기간 안, 대출 만기 전이어야 합니다.',
  'rule.calls-need-commitment': '납입 일정에는 출자 약정액이 필요합니다. 차입 규모를 자기자본 기준으로 정하십시오.',
  'rule.calls-rise': '누적 납입 비율은 줄어들 수 없습니다.',
  'rule.calls-all': '납입 일정의 마지막 비율은 1이어야 합니다.',
  'rule.calls-in-construction': '마지막 납입은 건설 기간 {months}개월 안이어야 합니다.',
  'rule.letter-or-cash':
    '보증신용장이 적립금을 대신하면 건설 재원으로 현금을 적립하지 않습니다. 둘 중 하나를 빼십시오.',
  'rule.brought-once': '이미 현물출자한 자산입니다. 한 자산은 한 번만 출자할 수 있습니다.',
  'rule.in-kind-common': '현물출자에는 보통주만 발행합니다.',
  'rule.known-owned': '센터가 소유한 배치 가운데 없는 id입니다. 다음 중 하나를 쓰십시오: {deployments}',
  'rule.in-kind-in-construction': '현물출자하는 자산의 대금은 건설기간 {months}개월 안에 모두 지급되어야 합니다.',
  'rule.lease-needs-accelerators': '리스에는 센터가 소유한 가속기가 있어야 합니다.',
  'rule.terms-once': '공모 조건은 내용과 id 가운데 하나만 보내야 합니다.',
}
