import type { workingCapital as en } from '../en/working-capital.ts'

export const workingCapital: Record<keyof typeof en, string> = {
  'workingCapital.receivableDays': '매출채권 회수일수',
  'workingCapital.payableDays': '매입채무 지급일수',
  'workingCapital.depositDays': '고객 보증금 일수(매출 기준)',
  'workingCapital.prepaidDays': '선급비용 일수(운영비 기준)',
  'workingCapital.deposits': '고객 보증금',
  'workingCapital.prepaid': '선급비용',
  'workingCapital.receivable': '매출채권',
  'workingCapital.payable': '매입채무',
  'workingCapital.net': '순운전자본',
  'workingCapital.change': '운전자본 증가액',
}
