import type { reasons as en } from '../en/reasons.ts'

export const reasons: Record<keyof typeof en, string> = {
  'reason.time.indexStepsInJanuary': '지수는 해마다 1월에 오르고 연중에는 그대로입니다.',
  'reason.site.liveShareIsContinuous':
    '전력·건물·랙 가운데 가장 모자란 것이 모든 장비를 같은 비율로 제한하며, 랙 단위로 반올림하지 않습니다.',
  'reason.debt.lastPaymentClears': '마지막 회차에 잔액을 모두 갚아 반올림 오차가 남지 않습니다.',
  'reason.cash.supportKeepsCashAboveZero': '현금으로 내지 못하는 금액은 주주가 보충하여 원리금 연체가 없습니다.',
  'reason.equity.distributableLeavesRoomForReserve':
    '법정적립금이 한도에 이를 때까지 배당과 함께 적립할 금액을 남깁니다.',
  'reason.tax.lossesExpireOldestFirst': '오래된 결손금부터 공제하고, 공제 기한이 지난 나머지는 소멸합니다.',
}
