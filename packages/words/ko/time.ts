import type { time as en } from '../en/time.ts'

export const time: Record<keyof typeof en, string> = {
  'time.constructionMonths': '건설 기간(개월)',
  'time.horizon': '사업 기간',
  'time.priceBaseYear': '가격 기준연도',
  'time.cpi': '소비자물가 상승률',
  'time.construction': '건설 기간',
  'time.operation': '운영 기간',
  'time.final': '마지막 달',
  'time.yearsFromBase': '기준연도 이후 경과 연수',
  'time.priceIndex': '물가지수',
  'economy.usdKrw': '원/달러 환율',
  'economy.treasuryRate': '국고채 금리',
}
