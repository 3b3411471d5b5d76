import type { treasury as en } from '../en/treasury.ts'

export const treasury: Record<keyof typeof en, string> = {
  'treasury.rate': '국가 할인율(국고채)',
  'treasury.referenceRateInput': '시장 기준금리(입력)',
  'treasury.referenceRate': '시장 기준금리',
  'treasury.localTax': '법인지방소득세 부과액',
  'treasury.localTaxUnpaid': '법인지방소득세 미납액',
  'treasury.localTaxPaid': '법인지방소득세 납부액',
  'treasury.taxReceived': '국세 수입',
  'treasury.in': '공공 수입(정책대출 회수 제외)',
  'treasury.out': '공공 지출(정책대출 실행 제외)',
  'treasury.net': '공공 순현금흐름',
  'treasury.interestSubsidy': '정책대출 이자 절감액',
  'treasury.discountGiven': '고객 할인 제공액',
  'treasury.grants': '국고 보조금',
  'treasury.inLifetime': '공공 수입 합계',
  'treasury.outLifetime': '공공 지출 합계',
  'treasury.netLifetime': '공공 순현금흐름 합계',
  'treasury.npv': '공공 순현재가치(NPV)',
  'treasury.taxReceivedLifetime': '국세 수입 총액',
  'treasury.grantEquivalent': '정책대출 보조금 상당액',
  'treasury.discountLifetime': '이용료 할인 총액(센터 부담)',
}
