import type { vat as en } from '../en/vat.ts'

export const vat: Record<keyof typeof en, string> = {
  'vat.rate': '부가가치세율',
  'vat.taxedShare': '부가가치세 과세 매출 비율',
  'vat.input': '매입세액',
  'terminal.taxedSales': '부가가치세를 받는 가속기·건물 매각대금',
  'vat.output': '매출세액',
  'vat.net': '매입세액 − 매출세액',
  'vat.unsettled': '미정산 부가가치세(납부할 금액은 음수)',
  'vat.receivable': '부가가치세 환급 예정액',
  'vat.payable': '미지급 부가가치세',
  'vat.change': '부가가치세 순지출액',
  'vat.funded': '건설자금으로 조달한 부가가치세',
  'vat.fundedToDate': '건설자금으로 조달한 부가가치세 누계',
}
