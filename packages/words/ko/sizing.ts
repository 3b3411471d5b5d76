import type { sizing as en } from '../en/sizing.ts'

export const sizing: Record<keyof typeof en, string> = {
  'sizing.commitment': '출자 약정액(입력)',
  'sizing.equity': '출자 약정액',
  'sizing.equityExcess': '약정 초과 납입액',
  'sizing.gearing': '타인자본 비율 한도',
  'sizing.dscr': '차입 규모 산정 DSCR',
  'sizing.llcr': '차입 규모 산정 LLCR',
  'sizing.rate': '차입 가중평균 월 이자율',
  'sizing.cfadsOfLife': '운영 개시부터 만기까지 CFADS',
  'sizing.cfadsOfRepayment': '첫 상환부터 만기까지 CFADS',
  'sizing.gearingCap': '타인자본 비율 기준 차입 한도',
  'sizing.dscrCap': 'DSCR 기준 차입 한도',
  'sizing.llcrCap': 'LLCR 기준 차입 한도',
  'sizing.mostDebt': '차입 한도',
  'sizing.bindingCap': '월별 차입 제한 요인',
  'sizing.binding': '차입 제한 요인',
  'sizing-cap.equity': '출자 약정액',
  'sizing-cap.gearing': '타인자본 비율',
  'sizing-cap.dscr': 'DSCR(원리금상환비율)',
  'sizing-cap.llcr': 'LLCR(대출기간 상환능력비율)',
}
