import { prices, type TariffTable } from './tariff-table.ts'

const common = {
  customer: 'industrial',
  schedule: 'kepco-2026-04',
  source:
    'Table of 2024-10-24 with the announced steps: https://www.kmib.co.kr/article/view.asp?arcid=1773393936; https://www.segye.com/newsView/20260313513716',
  asOf: '2026-04-16',
  confidence: 'M',
  note: 'Derived: off-peak +5.1, on-peak −16.9 in summer and winter and −13.2 in spring and autumn, mid-load as before, for every option alike. A public transcription of KEPCO’s summary in force 2026-06-01 has the same numbers in all cells.',
} as const

/** Industrial (을) from 16 April 2026. */
export const industrial2026 = {
  'industrial-hva-1-2026-04': {
    ...common,
    voltage: 'A',
    option: 1,
    demandCharge: 7220,
    energy: prices([121.5, 169.3, 234.5], [121.5, 138.9, 156.4], [128.5, 169.5, 210.1]),
  },
  'industrial-hva-2-2026-04': {
    ...common,
    voltage: 'A',
    option: 2,
    demandCharge: 8320,
    energy: prices([116, 163.8, 229], [116, 133.4, 150.9], [123, 164, 204.6]),
  },
  'industrial-hva-3-2026-04': {
    ...common,
    voltage: 'A',
    option: 3,
    demandCharge: 9810,
    energy: prices([115.1, 163.2, 216.6], [115.1, 132.1, 142.6], [122.4, 163.4, 193.4]),
  },
  'industrial-hvb-1-2026-04': {
    ...common,
    voltage: 'B',
    option: 1,
    demandCharge: 6630,
    energy: prices([131.4, 178.6, 242.9], [131.4, 148.6, 165.7], [138.4, 178.6, 217.9]),
  },
  'industrial-hvb-2-2026-04': {
    ...common,
    voltage: 'B',
    option: 2,
    demandCharge: 7380,
    energy: prices([127.6, 174.8, 239.1], [127.6, 144.8, 161.9], [134.6, 174.8, 214.1]),
  },
  'industrial-hvb-3-2026-04': {
    ...common,
    voltage: 'B',
    option: 3,
    demandCharge: 8190,
    energy: prices([125.9, 173.1, 237.5], [125.9, 143.2, 160.3], [133, 173.1, 212.4]),
  },
  'industrial-hvc-1-2026-04': {
    ...common,
    voltage: 'C',
    option: 1,
    demandCharge: 6590,
    energy: prices([130.9, 178.7, 242.7], [130.9, 148.7, 165.9], [137.8, 178.3, 218]),
  },
  'industrial-hvc-2-2026-04': {
    ...common,
    voltage: 'C',
    option: 2,
    demandCharge: 7520,
    energy: prices([126.2, 174, 238], [126.2, 144, 161.2], [133.1, 173.6, 213.3]),
  },
  'industrial-hvc-3-2026-04': {
    ...common,
    voltage: 'C',
    option: 3,
    demandCharge: 8090,
    energy: prices([125.1, 172.9, 236.9], [125.1, 142.9, 160.1], [132, 172.5, 212.2]),
  },
} as const satisfies Record<string, TariffTable>
