import type { reasons as en } from '../en/reasons.ts'

export const reasons: Record<keyof typeof en, string> = {
  'reason.time.indexStepsInJanuary': '지수는 해마다 1월에 오르고 연중에는 그대로입니다.',
  'reason.hall.coolingFollowsWeather':
    '한계온도까지는 외기로 냉각하고, 그 위로는 1 °C마다 냉각전력이 같은 만큼 늘어납니다.',
  'reason.hall.housedShareIsContinuous':
    '랙 상면과 IT 용량 가운데 더 모자란 것이 전산실의 모든 장비를 같은 비율로 제한하며, 랙 단위로 반올림하지 않습니다.',
  'reason.hall.pueFollowsLoad':
    'PUE는 외기온도와 부하에서 나옵니다. 부하가 낮을수록 고정 손실과 고정 냉각의 비중이 커집니다.',
  'reason.site.demandFloor': '한전은 계약전력의 30% 이상을 요금적용전력으로 봅니다(가정).',
  'reason.site.gridShare':
    '사용 블록의 고정 부하에 먼저 공급하고, 남은 수전 전력이 모든 전산실을 같은 비율로 제한합니다.',
  'reason.site.bindingConstraint':
    '1 수전, 2 전산실, 3 랙 상면, 4 냉각 가운데 가장 많이 제한하는 것. 없으면 납품 대기 중에는 5 납품, 그 밖에는 6 예산.',
  'reason.request.elasticityOffByDefault': '가격탄력성이 0이면 가격이 수요를 바꾸지 않습니다.',
  'reason.debt.lastPaymentClears': '마지막 회차에 잔액을 모두 갚아 반올림 오차가 남지 않습니다.',
  'reason.cash.supportKeepsCashAboveZero': '현금으로 내지 못하는 금액은 주주가 보충하여 원리금 연체가 없습니다.',
  'reason.equity.distributableLeavesRoomForReserve':
    '이익준비금이 한도에 이를 때까지 배당과 함께 적립할 금액을 남깁니다.',
  'reason.tax.lossesExpireOldestFirst': '오래된 결손금부터 공제하고, 공제 기한이 지난 나머지는 소멸합니다.',
  'reason.equity.redeemedFromProfit': '상환주식은 이익으로 상환합니다(상법 제345조).',
}
