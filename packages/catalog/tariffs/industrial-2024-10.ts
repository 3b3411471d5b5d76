import { prices, type TariffTable } from './tariff-table.ts'

const common = {
  customer: 'industrial',
  schedule: 'kepco-2024-10',
  source:
    'KEPCO industrial (을) table of 2024-10-24 from a public application; every cell is the table of October 2022 in github.com/dugurs/kwh_to_won_general plus one constant (HV-A 50.0, HV-B and C 61.5)',
  asOf: '2024-10-24',
  confidence: 'M',
} as const

/** Industrial (을) from 24 October 2024. */
export const industrial2024 = {
  'industrial-hva-1-2024-10': {
    ...common,
    voltage: 'A',
    option: 1,
    demandCharge: 7220,
    energy: prices([116.4, 169.3, 251.4], [116.4, 138.9, 169.6], [123.4, 169.5, 227]),
  },
  'industrial-hva-2-2024-10': {
    ...common,
    voltage: 'A',
    option: 2,
    demandCharge: 8320,
    energy: prices([110.9, 163.8, 245.9], [110.9, 133.4, 164.1], [117.9, 164, 221.5]),
  },
  'industrial-hva-3-2024-10': {
    ...common,
    voltage: 'A',
    option: 3,
    demandCharge: 9810,
    energy: prices([110, 163.2, 233.5], [110, 132.1, 155.8], [117.3, 163.4, 210.3]),
  },
  'industrial-hvb-1-2024-10': {
    ...common,
    voltage: 'B',
    option: 1,
    demandCharge: 6630,
    energy: prices([126.3, 178.6, 259.8], [126.3, 148.6, 178.9], [133.3, 178.6, 234.8]),
  },
  'industrial-hvb-2-2024-10': {
    ...common,
    voltage: 'B',
    option: 2,
    demandCharge: 7380,
    energy: prices([122.5, 174.8, 256], [122.5, 144.8, 175.1], [129.5, 174.8, 231]),
  },
  'industrial-hvb-3-2024-10': {
    ...common,
    voltage: 'B',
    option: 3,
    demandCharge: 8190,
    energy: prices([120.8, 173.1, 254.4], [120.8, 143.2, 173.5], [127.9, 173.1, 229.3]),
  },
  'industrial-hvc-1-2024-10': {
    ...common,
    voltage: 'C',
    option: 1,
    demandCharge: 6590,
    energy: prices([125.8, 178.7, 259.6], [125.8, 148.7, 179.1], [132.7, 178.3, 234.9]),
  },
  'industrial-hvc-2-2024-10': {
    ...common,
    voltage: 'C',
    option: 2,
    demandCharge: 7520,
    energy: prices([121.1, 174, 254.9], [121.1, 144, 174.4], [128, 173.6, 230.2]),
  },
  'industrial-hvc-3-2024-10': {
    ...common,
    voltage: 'C',
    option: 3,
    demandCharge: 8090,
    energy: prices([120, 172.9, 253.8], [120, 142.9, 173.3], [126.9, 172.5, 229.1]),
  },
} as const satisfies Record<string, TariffTable>
