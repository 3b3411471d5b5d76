import type { Figure } from '../figure.ts'

/** Sites, power and operation. */
export const siteFigures = {
  'power.allInIndustrial': {
    value: 179.2,
    unit: 'KRW/kWh',
    source:
      'Industrial (을) HV-B II from 2026-04-16, flat load, climate, fuel and 2.7 % fund: https://www.kmib.co.kr/article/view.asp?arcid=1773393936 with the 2024-10-24 table',
    asOf: '2026-04-16',
    confidence: 'M',
    note: 'Derived; before VAT',
  },
  'power.allInGeneral': {
    value: 149.1,
    unit: 'KRW/kWh',
    source: 'General (을) HV-B II, derived from the 2024-10-24 industrial table',
    asOf: '2024-10-24',
    confidence: 'A-70 %',
  },
  'site.pue': {
    value: 1.3,
    unit: '1',
    source: 'No source found',
    asOf: '',
    confidence: 'A-60 %',
    note: '1.2 at best to 1.45',
  },
  'site.costPerItMw': {
    value: 13e9,
    unit: 'KRW/MW',
    source: 'dealbook.co.kr; Cushman 2025 guide; liquid-cooling premium of Turner & Townsend',
    asOf: '2025-11',
    confidence: 'M',
    note: 'Base of 7 to 17 billion KRW per MW of IT load',
  },
  'site.gridConnection': {
    value: 4.5e9,
    unit: 'KRW',
    source: 'g-enews: 3 km underground, paid by the customer',
    asOf: '2023',
    confidence: 'M',
  },
  'site.buildingLifeMonths': {
    value: 480,
    unit: 'month',
    source: 'albup.co.kr com_idx=797 (별표5)',
    asOf: '2024',
    confidence: 'H',
    note: '40 years, 30 to 50 allowed',
  },
  'opex.ftePerMw': {
    value: 0.75,
    unit: 'FTE/MW',
    source: 'No source found',
    asOf: '',
    confidence: 'A-50 %',
    note: '0.5 to 1',
  },
  'opex.facilityMaintenanceRate': {
    value: 0.019,
    unit: '1/year',
    source: 'No source found',
    asOf: '',
    confidence: 'A-50 %',
    note: '2 to 3 % a year of plant, which is three quarters of building and plant',
  },
} satisfies Record<string, Figure>
