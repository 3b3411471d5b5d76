import type { funding as en } from '../en/funding.ts'

export const funding: Record<keyof typeof en, string> = {
  'uses.capex': '건설 기간 투자비',
  'uses.interest': '건설이자(자본화)',
  'uses.commitmentFees': '미인출 약정수수료',
  'uses.upfrontFeeShare': '자금 소요 대비 취급수수료율',
  'uses.fees': '건설 기간 금융수수료',
  'uses.financing': '건설 기간 금융비용(자본화)',
  'uses.preOperating': '건설 기간 운영적자',
  'uses.byMonth': '자금 소요액',
  'uses.toDate': '누적 자금 소요액',
  'uses.total': '총자금 소요액',
  'sources.equityShare': '자기자본 조달 비율',
  'sources.equityCalled': '건설 출자 납입액',
  'sources.equityCalledToDate': '누적 출자 납입액',
  'sources.debtDrawn': '차입 인출액',
  'sources.gearingToDate': '누적 타인자본 비율',
  'sources.equity': '건설 출자 납입 총액',
  'sources.debt': '차입 총액',
  'sources.gearing': '타인자본 비율',
  'uses.financed': '자기자본·차입 조달 소요액',
  'uses.financedToDate': '자기자본·차입 조달 소요액 누계',
}
