import type { lease as en } from '../en/lease.ts'

export const lease: Record<keyof typeof en, string> = {
  'lease.share': '가속기 구입비 중 리스 비율',
  'lease.rate': '리스 연이율',
  'lease.monthlyRate': '리스 월이율',
  'lease.rentMonths': '리스료 납부 개월 수',
  'lease.residualShare': '리스 만기 매수가 비율(리스사 지급액 대비)',
  'lease.paid': '리스사 지급액',
  'lease.total': '리스 조달액',
  'lease.balance': '리스부채',
  'lease.opening': '월초 리스부채',
  'lease.residual': '리스 만기 매수가',
  'lease.end': '리스료가 없는 첫 달',
  'lease.rentsLeft': '남은 리스료 횟수',
  'lease.interest': '리스 이자',
  'lease.capitalisedInterest': '건설기간 리스 이자',
  'lease.paidInterest': '운영기간 리스 이자',
  'lease.principal': '리스 원금',
  'lease.rent': '리스료 및 매수가',
  'lease.peak': '최대 리스부채',
}
