import type { property as en } from '../en/property.ts'

export const property: Record<keyof typeof en, string> = {
  'acquisition.land': '토지 취득세율',
  'acquisition.building': '건축물 취득세율',
  'acquisition.relief': '취득세 감면율',
  'site.landAcquisitionTax': '{site} 토지 취득세',
  'hall.constructionCost': '{hall} 취득세 전 공사비',
  'hall.builtToDate': '{hall} 공사비 누계',
  'hall.acquisitionTax': '{hall} 취득세',
  'propertyTax.building': '건축물 재산세율',
  'propertyTax.land': '토지 재산세율',
  'propertyTax.assessedShare': '공정시장가액비율',
  'propertyTax.relief': '재산세 감면율',
  'propertyTax.reliefMonths': '재산세 감면 기간',
  'propertyTax.buildingBase': '건축물 재산세 과세표준',
  'propertyTax.landBase': '토지 재산세 과세표준',
  'propertyTax.paid': '재산세',
}
