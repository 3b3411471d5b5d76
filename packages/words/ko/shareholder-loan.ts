import type { shareholderLoan as en } from '../en/shareholder-loan.ts'

export const shareholderLoan: Record<keyof typeof en, string> = {
  'shareholderLoan.rate': '주주차입금 연이율',
  'shareholderLoan.share': '출자액 중 주주차입금 비율',
  'shareholderLoan.interestFrom': '주주차입금 이자 지급 시작월',
  'shareholderLoan.repayFrom': '주주차입금 상환 시작월',
  'shareholderLoan.principal': '주주차입금 잔액',
  'shareholderLoan.interestOwed': '주주차입금 미지급이자',
  'shareholderLoan.opening': '월초 주주차입금(이자 포함)',
  'shareholderLoan.interest': '주주차입금 이자',
  'shareholderLoan.drawn': '주주차입금 인출액',
  'shareholderLoan.cashReady': '주주차입금 지급 가능 현금',
  'shareholderLoan.interestDue': '지급할 주주차입금 이자',
  'shareholderLoan.interestPaid': '주주차입금 이자 지급액',
  'shareholderLoan.repaid': '주주차입금 상환액',
  'shareholderLoan.converted': '주주차입금 출자전환액',
}
