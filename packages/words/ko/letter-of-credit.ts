import type { letterOfCredit as en } from '../en/letter-of-credit.ts'

export const letterOfCredit: Record<keyof typeof en, string> = {
  'letterOfCredit.fee': '보증신용장 연 수수료율',
  'letterOfCredit.secured': '보증신용장이 보증하는 선순위 원리금',
  'letterOfCredit.fees': '보증신용장 수수료',
}
